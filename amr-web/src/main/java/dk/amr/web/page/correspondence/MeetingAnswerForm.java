package dk.amr.web.page.correspondence;

import dk.amr.domain.meeting.invitation.RegretReason;
import dk.amr.domain.meeting.invitation.Reply;
import dk.amr.domain.meeting.invitation.link.InvitationPage;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import dk.amr.web.http.Form;
import dk.amr.web.page.Choice;
import dk.amr.web.page.Field;
import dk.amr.web.page.FormView;
import dk.amr.web.page.text.Label;
import dk.amr.web.page.text.LeaveLinkText;
import dk.amr.web.page.text.MandateText;
import dk.amr.web.page.text.MeetingPageText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The question of an invitation, with what was answered last or typed just now.
 *
 * @param isNotKept whether the answer was refused for what nobody who reads the page needs to know
 * @param acknowledges whether the ground rules are ticked
 */
public record MeetingAnswerForm(
        FormView errors,
        boolean isNotKept,
        List<Choice> answers,
        @Nullable String answerError,
        List<Choice> reasons,
        Field wish,
        boolean acknowledges,
        String button) {

    /** The names of the fields. */
    public static final String ANSWER = "svar";

    public static final String REASON = "grund";
    public static final String WISH = "tema";
    public static final String RULES = "regler";

    public MeetingAnswerForm {
        answers = List.copyOf(answers);
        reasons = List.copyOf(reasons);
    }

    static MeetingAnswerForm of(InvitationPage invitation, Form form, Language language) {
        Reply reply = invitation.reply();
        boolean isTyped = form.status() != 200;
        String answer = isTyped ? form.text(ANSWER) : reply == null ? "" : code(reply.kind());
        String reason =
                isTyped ? form.text(REASON) : reply == null || reply.reason() == null ? "" : code(reply.reason());
        boolean isNotKept = form.error(Form.WHOLE) != null;
        return new MeetingAnswerForm(
                isNotKept ? new FormView("", List.of()) : errors(form, language),
                isNotKept,
                answers(answer, language),
                Optional.ofNullable(form.error(ANSWER))
                        .map((Sentence why) -> why.in(language))
                        .orElse(null),
                reasons(reason, language),
                Field.paragraphs(form, WISH, MeetingPageText.ANYTHING_TO_TAKE_UP, language)
                        .hinted(MeetingPageText.ON_THE_TASK, language),
                !form.text(RULES).isEmpty(),
                (reply == null ? MeetingPageText.SEND : MeetingPageText.CHANGE).in(language));
    }

    /** A leader who cannot be written to is told of in words for the participant, not for the office. */
    private static FormView errors(Form form, Language language) {
        if (form.error(LeaveAsked.LEADER) == null) {
            return FormView.of(form, language);
        }
        return new FormView(
                Label.ONE_THING_TO_CORRECT.in(language),
                List.of(new FormView.FieldError(LeaveAsked.LEADER, LeaveLinkText.NO_LEADER.in(language))));
    }

    private static List<Choice> answers(String chosen, Language language) {
        return Arrays.stream(Reply.Kind.values())
                .map(kind -> new Choice(
                        code(kind), words(kind).in(language), null, code(kind).equals(chosen)))
                .toList();
    }

    private static MeetingPageText words(Reply.Kind kind) {
        return switch (kind) {
            case ACCEPTED -> MeetingPageText.YES;
            case TENTATIVE -> MeetingPageText.MAYBE;
            case REGRETS -> MeetingPageText.NO;
        };
    }

    private static List<Choice> reasons(String chosen, Language language) {
        return Arrays.stream(RegretReason.values())
                .map(reason -> new Choice(
                        code(reason),
                        MandateText.capital(reason.title().in(language)),
                        null,
                        code(reason).equals(chosen)))
                .toList();
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String toString() {
        return "MeetingAnswerForm";
    }
}
