package dk.amr.domain.mandate;

import dk.amr.domain.shared.Danish;
import dk.amr.domain.shared.Sentence;
import java.util.Arrays;
import java.util.Optional;

/** Why a mandate ended before its term did (R6, R7). */
public enum EndReason {
    LEFT_WORKPLACE("fratrådt arbejdspladsen", "left the workplace"),
    PROMOTED_TO_LEADER("blevet leder", "promoted to leader"),
    UNIT_CLOSED("enheden er lukket", "the unit was closed"),
    RESIGNED_AGREED("ophørt efter aftale", "resigned by agreement"),
    DEATH("død", "death"),
    ELECTION_INVALID("valget er ugyldigt", "the election was invalid"),
    DATA_ERROR("fejl i registret", "an error in the register"),
    OTHER("andet", "other");

    private final Sentence title;

    EndReason(String danish, String english) {
        this.title = new Sentence(danish, english);
    }

    public Sentence title() {
        return title;
    }

    /** Whether it says that there never was a mandate, and not that one is over. */
    boolean isForARejection() {
        return this == ELECTION_INVALID || this == DATA_ERROR;
    }

    /** Reads a reason by its name or in words; empty when it is none of these. */
    public static Optional<EndReason> of(String text) {
        String wanted = Danish.folded(text).replace('-', '_').replace(' ', '_');
        return Arrays.stream(values())
                .filter(reason -> wanted.equals(Danish.folded(reason.name()))
                        || wanted.equals(Danish.folded(reason.title.danish()).replace(' ', '_'))
                        || wanted.equals(Danish.folded(reason.title.english()).replace(' ', '_')))
                .findFirst();
    }
}
