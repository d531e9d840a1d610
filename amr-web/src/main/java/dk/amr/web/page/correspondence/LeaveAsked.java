package dk.amr.web.page.correspondence;

import dk.amr.domain.meeting.invitation.link.InvitationPage;
import dk.amr.domain.meeting.leave.LeaveState;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import dk.amr.web.http.Form;
import dk.amr.web.page.Field;
import dk.amr.web.page.FormView;
import dk.amr.web.page.Tick;
import dk.amr.web.page.text.Hours;
import dk.amr.web.page.text.Label;
import dk.amr.web.page.text.LeaveLinkText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The part about time off: what was asked for before, and where that stands, and a form to ask.
 *
 * @param told absent while nothing was asked for
 * @param form absent when nothing can be asked for any more
 */
public record LeaveAsked(@Nullable String told, @Nullable Wanted form) {

    /** The names of the fields. */
    public static final String HOURS = "timer";

    public static final String LEADER = "leder";

    /** The rules whose refusal stands beside a field. */
    public static final Map<String, String> FIELDS = Map.of("no-leader-to-write-to", LEADER);

    /**
     * What is needed.
     *
     * @param isNotKept whether it was refused for what nobody who reads the page needs to know
     */
    public record Wanted(FormView errors, boolean isNotKept, Field hours, Tick leader, String button) {}

    /** With what was typed; absent when there is nothing to tell and nothing to ask. */
    static @Nullable LeaveAsked of(InvitationPage invitation, Form form, Language language) {
        InvitationPage.Leave leave = invitation.leave();
        boolean isDecided = leave != null && leave.state() != LeaveState.REQUESTED;
        Wanted wanted = invitation.isOpen() && !isDecided ? wanted(leave, form, language) : null;
        return leave == null && wanted == null
                ? null
                : new LeaveAsked(leave == null ? null : told(leave).in(language), wanted);
    }

    private static Wanted wanted(InvitationPage.@Nullable Leave leave, Form typed, Language language) {
        boolean isTyped = typed.status() != 200;
        Form form = isTyped || leave == null
                ? typed
                : Form.startingWith(Map.of(HOURS, Hours.typed(leave.needed(), language)));
        boolean isNotKept = typed.error(Form.WHOLE) != null;
        boolean wasTold = leave != null && leave.contactsLeader();
        return new Wanted(
                isNotKept ? new FormView("", List.of()) : errors(typed, language),
                isNotKept,
                Field.text(form, HOURS, LeaveLinkText.HOURS, language)
                        .hinted(LeaveLinkText.HOURS_HINT, language)
                        .required(),
                Tick.of(
                        form,
                        LEADER,
                        LeaveLinkText.MAY_ASK_LEADER,
                        wasTold ? LeaveLinkText.IF_IT_CHANGES : LeaveLinkText.WITHOUT_IT,
                        language),
                (leave == null ? LeaveLinkText.SAY_IT : LeaveLinkText.CHANGE_IT).in(language));
    }

    /** A leader who cannot be written to is told of in words for the participant, not for the office. */
    private static FormView errors(Form typed, Language language) {
        if (typed.error(LEADER) == null) {
            return FormView.of(typed, language);
        }
        return new FormView(
                Label.ONE_THING_TO_CORRECT.in(language),
                List.of(new FormView.FieldError(LEADER, LeaveLinkText.NO_LEADER.in(language))));
    }

    private static Sentence told(InvitationPage.Leave leave) {
        Sentence state = leave.state().title();
        return new Sentence(
                "Du har brug for " + Hours.inWords(leave.needed(), Language.DANISH) + ". "
                        + (leave.contactsLeader() ? "Kredsen spørger din leder. " : "Du spørger selv din leder. ")
                        + "Sådan står det: " + state.danish() + ".",
                "You need " + Hours.inWords(leave.needed(), Language.ENGLISH) + ". "
                        + (leave.contactsLeader() ? "The kreds asks your leader. " : "You ask your leader yourself. ")
                        + "This is how it stands: " + state.english() + ".");
    }

    @Override
    public String toString() {
        return "LeaveAsked";
    }
}
