package dk.amr.web.page.meeting;

import dk.amr.domain.meeting.look.GuestLine;
import dk.amr.domain.shared.Language;
import dk.amr.web.page.text.MeetingLabel;
import dk.amr.web.page.text.MeetingText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody a meeting is for, in one line, with chips for what differs from the usual. */
public record GuestRow(
        String href,
        String name,
        String workplace,
        String answer,
        boolean isUnanswered,
        @Nullable String came,
        List<String> remarks,
        @Nullable String replyHref) {

    public GuestRow {
        remarks = List.copyOf(remarks);
    }

    static GuestRow of(GuestLine guest, String address, boolean mayAnswer, Language language) {
        boolean isInvited =
                guest.invitation() != null && !guest.invitationCode().equals("CANCELLED");
        List<String> remarks = new ArrayList<>();
        if (guest.mayCome() && !guest.hasAcknowledged()) {
            remarks.add(MeetingLabel.RULES_MISSING.in(language));
        }
        if (guest.mayCome() && !guest.hasEmail()) {
            remarks.add(MeetingLabel.NO_EMAIL.in(language));
        }
        if (guest.termEndsBefore()) {
            remarks.add(MeetingLabel.TERM_ENDS.in(language));
        }
        return new GuestRow(
                "/personer/" + guest.person().value(),
                guest.name().full(),
                guest.workplace().value(),
                hasCome(guest) ? "" : MeetingText.answer(guest, language),
                guest.invitationCode().equals("SENT") && guest.attendance() == null,
                Optional.ofNullable(guest.attendance())
                        .map(each -> MeetingText.came(each, language))
                        .orElse(null),
                remarks,
                mayAnswer && isInvited ? address + "/svar/" + guest.person().value() : null);
    }

    /** Whether what became of it stands there, so that a missing answer is of no interest any more. */
    private static boolean hasCome(GuestLine guest) {
        return guest.attendance() != null && guest.invitationCode().equals("SENT");
    }

    @Override
    public String toString() {
        return "GuestRow";
    }
}
