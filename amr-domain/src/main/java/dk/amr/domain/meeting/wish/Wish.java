package dk.amr.domain.meeting.wish;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.network.NetworkId;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import dk.amr.domain.shared.Version;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A theme or a matter that somebody would like taken up.
 *
 * @param person whose wish it is; absent when the consultant noted it for the group
 */
public record Wish(
        WishId id,
        KredsId kreds,
        NetworkId network,
        @Nullable PersonId person,
        Note text,
        LocalDate on,
        State state,
        Version version) {

    /** What became of it. */
    public enum State {
        PROPOSED("foreslået", "proposed"),
        ACCEPTED("taget op", "accepted"),
        DEFERRED("udsat", "deferred");

        private final Sentence title;

        State(String danish, String english) {
            this.title = new Sentence(danish, english);
        }

        public Sentence title() {
            return title;
        }

        /** Reads a state by its name, in any case. */
        public static State of(String text) {
            return Arrays.stream(values())
                    .filter(state -> state.name().equalsIgnoreCase(text.strip()))
                    .findFirst()
                    .orElseThrow(() -> new InvalidValue(
                            "wish-state-is-unknown",
                            new Sentence(
                                    "Skriv proposed, accepted eller deferred.",
                                    "Write proposed, accepted or deferred.")));
        }
    }

    public Wish decided(State decision) {
        return new Wish(id, kreds, network, person, text, on, decision, version);
    }

    @Override
    public String toString() {
        return "Wish[" + id.value() + "]";
    }
}
