package dk.amr.domain.offer;

import dk.amr.domain.shared.Sentence;
import java.time.LocalDate;

/** How an offer ended, on which day, and by which channel. */
public record Outcome(Kind kind, LocalDate on, Channel channel) {

    /** The ends that an offer can have. */
    public enum Kind {
        ACCEPTED("sagt ja", "accepted"),
        DECLINED("sagt nej", "declined"),
        WITHDRAWN("trukket tilbage", "withdrawn"),
        EXPIRED("ikke besvaret i tide", "not answered in time");

        private final Sentence title;

        Kind(String danish, String english) {
            this.title = new Sentence(danish, english);
        }

        public Sentence title() {
            return title;
        }
    }
}
