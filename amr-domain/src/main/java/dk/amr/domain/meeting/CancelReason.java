package dk.amr.domain.meeting;

import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import java.util.Arrays;
import java.util.Locale;

/** Why a meeting does not take place. No reason tells of anybody's health. */
public enum CancelReason {
    TOO_FEW("for få kan komme", "too few can come"),
    FACILITATOR_ABSENT("facilitator kan ikke", "the facilitator cannot come"),
    PREDECESSOR_CANCELLED("kommunegruppemødet er aflyst", "the kommunegruppemøde is cancelled"),
    NO_PLACE("lokalet mangler", "there is no room"),
    OTHER("andet", "other");

    private final Sentence title;

    CancelReason(String danish, String english) {
        this.title = new Sentence(danish, english);
    }

    public Sentence title() {
        return title;
    }

    /** Reads a reason by its name, in any case, with hyphens or underscores. */
    public static CancelReason of(String text) {
        String wanted = text.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values())
                .filter(reason -> reason.name().equals(wanted))
                .findFirst()
                .orElseThrow(
                        () -> new InvalidValue(
                                "cancel-reason-is-unknown",
                                new Sentence(
                                        "Årsagen skal være too-few, facilitator-absent, predecessor-cancelled, no-place eller other.",
                                        "The reason must be too-few, facilitator-absent, predecessor-cancelled, no-place or other.")));
    }
}
