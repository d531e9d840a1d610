package dk.amr.web.page.correspondence;

import dk.amr.domain.meeting.invitation.link.InvitationPage;
import dk.amr.domain.meeting.leave.LeaveState;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import dk.amr.web.http.Form;
import dk.amr.web.page.Field;
import dk.amr.web.page.Tick;
import dk.amr.web.page.text.Hours;
import dk.amr.web.page.text.LeaveLinkText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The part about time off: what was asked for before, and where that stands, and the fields to ask by.
 *
 * @param isOver whether it is too late to come, so that only how it stands is told
 * @param told absent while nothing was asked for
 * @param form absent when nothing can be asked for any more
 */
public record LeaveAsked(
        boolean isOver, @Nullable String told, @Nullable Wanted form) {

    /** The names of the fields. */
    public static final String HOURS = "timer";

    public static final String LEADER = "leder";

    /** The rules whose refusal stands beside a field. */
    public static final Map<String, String> FIELDS = Map.of("no-leader-to-write-to", LEADER);

    /**
     * What is needed.
     *
     * @param leader absent where the kreds knows no leader whom it may ask
     */
    public record Wanted(Field hours, @Nullable Tick leader) {}

    /** With what was typed; absent when there is nothing to tell and nothing to ask. */
    static @Nullable LeaveAsked of(InvitationPage invitation, Form form, Language language) {
        InvitationPage.Leave leave = invitation.leave();
        boolean isDecided = leave != null && leave.state() != LeaveState.REQUESTED;
        Wanted wanted = invitation.isOpen() && !isDecided ? wanted(invitation, form, language) : null;
        return leave == null && wanted == null
                ? null
                : new LeaveAsked(
                        !invitation.isOpen(),
                        leave == null ? null : told(leave, invitation.isOpen()).in(language),
                        wanted);
    }

    private static Wanted wanted(InvitationPage invitation, Form typed, Language language) {
        InvitationPage.Leave leave = invitation.leave();
        boolean isTyped = typed.status() != 200;
        Form form = isTyped || leave == null
                ? typed
                : Form.startingWith(Map.of(HOURS, Hours.typed(leave.needed(), language)));
        // whoever has ticked it already is told that it cannot be kept, and sees it to take it away
        boolean isOffered = invitation.hasLeader() || !form.text(LEADER).isEmpty();
        return new Wanted(
                Field.text(form, HOURS, LeaveLinkText.HOURS, language).hinted(LeaveLinkText.HOURS_HINT, language),
                isOffered ? leader(leave, form, language) : null);
    }

    private static Tick leader(InvitationPage.@Nullable Leave leave, Form form, Language language) {
        boolean wasTold = leave != null && leave.contactsLeader();
        return Tick.of(
                form,
                LEADER,
                LeaveLinkText.MAY_ASK_LEADER,
                wasTold ? LeaveLinkText.IF_IT_CHANGES : LeaveLinkText.WITHOUT_IT,
                language);
    }

    private static Sentence told(InvitationPage.Leave leave, boolean isOpen) {
        Sentence state = leave.state().title();
        if (!isOpen) {
            return new Sentence(
                    "Du havde brug for " + Hours.inWords(leave.needed(), Language.DANISH) + ". Sådan står det: "
                            + state.danish() + ".",
                    "You needed " + Hours.inWords(leave.needed(), Language.ENGLISH) + ". This is how it stands: "
                            + state.english() + ".");
        }
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
