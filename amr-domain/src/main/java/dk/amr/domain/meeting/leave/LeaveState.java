package dk.amr.domain.meeting.leave;

import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What has come of a wish for time off (S50, model 4.4). */
public enum LeaveState {
    REQUESTED("venter på svar", "awaiting an answer"),
    GRANTED_WITH_PAY("fri med løn", "granted with pay"),
    GRANTED_WITHOUT_PAY("fri uden løn", "granted without pay"),
    /** The union pays the employer for the hours. */
    UNION_BUYOUT("frikøbt", "bought out by the union"),
    SHIFT_SWAP("vagt byttet", "shift swapped"),
    REFUSED("afslået", "refused"),
    /** The person was off duty anyway. */
    NOT_NEEDED("ikke nødvendig", "not needed"),
    /** Nobody had answered when the meeting began. */
    NO_ANSWER("intet svar", "no answer"),
    /** The meeting was cancelled. */
    VOID("bortfaldet", "void");

    private final Sentence title;

    LeaveState(String danish, String english) {
        this.title = new Sentence(danish, english);
    }

    public Sentence title() {
        return title;
    }

    /** Whether it is something that somebody records; the others follow from the dates. */
    public boolean isOutcome() {
        return isAnswer() || this == NOT_NEEDED;
    }

    /** Whether it is what somebody who was asked has answered. */
    public boolean isAnswer() {
        return switch (this) {
            case GRANTED_WITH_PAY, GRANTED_WITHOUT_PAY, UNION_BUYOUT, SHIFT_SWAP, REFUSED -> true;
            case REQUESTED, NOT_NEEDED, NO_ANSWER, VOID -> false;
        };
    }

    /** Reads an outcome by its name, in any case, with hyphens or underscores; what only follows is refused. */
    public static LeaveState outcome(String text) {
        String wanted = text.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values())
                .filter(state -> state.isOutcome() && state.name().equals(wanted))
                .findFirst()
                .orElseThrow(LeaveState::unknown);
    }

    static InvalidValue unknown() {
        String names = Arrays.stream(values())
                .filter(LeaveState::isOutcome)
                .map(state -> state.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(", "));
        return new InvalidValue(
                "leave-outcome-is-unknown",
                new Sentence("Svaret skal være et af: " + names + ".", "The answer must be one of: " + names + "."));
    }
}
