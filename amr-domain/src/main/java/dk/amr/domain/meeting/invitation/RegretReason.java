package dk.amr.domain.meeting.invitation;

import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Why somebody does not come; a code, so that nobody's health is ever written down. */
public enum RegretReason {
    AT_WORK("vagt eller arbejde", "at work"),
    /** The leader did not give time off, or does not back it (S52). */
    NO_LEADER_SUPPORT("kunne ikke få tjenestefri", "could not get time off"),
    AWAY("ferie eller fri", "holiday or day off"),
    /** Another reason, or none told: which of them is nobody's business (SC5). */
    OTHER("andet eller ikke oplyst", "other or not told");

    private static final Set<String> TOLD_AS_OTHER = Set.of("ILLNESS", "SICK", "SYGDOM", "SYG", "ANDET");

    private final Sentence title;

    RegretReason(String danish, String english) {
        this.title = new Sentence(danish, english);
    }

    public Sentence title() {
        return title;
    }

    /** Whether it says anything of why. */
    public boolean isTelling() {
        return this != OTHER;
    }

    /** Reads a reason by its name, in any case; illness is kept as other (SC5). */
    public static RegretReason of(String text) {
        String wanted = text.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        if (TOLD_AS_OTHER.contains(wanted)) {
            return OTHER;
        }
        return Arrays.stream(values())
                .filter(reason -> reason.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new InvalidValue(
                        "regret-reason-is-unknown",
                        new Sentence(
                                "Grunden skal være at-work, no-leader-support, away eller other.",
                                "The reason must be at-work, no-leader-support, away or other.")));
    }
}
