package dk.amr.domain.meeting.invitation;

import dk.amr.domain.offer.Channel;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answered to an invitation.
 *
 * @param reason why they do not come; absent for the other answers
 */
public record Reply(Kind kind, @Nullable RegretReason reason, LocalDate on, Channel channel) {

    /** What one may answer. */
    public enum Kind {
        ACCEPTED("kommer", "coming"),
        TENTATIVE("måske", "maybe"),
        REGRETS("afbud", "regrets");

        private final Sentence title;

        Kind(String danish, String english) {
            this.title = new Sentence(danish, english);
        }

        public Sentence title() {
            return title;
        }

        /** Reads an answer by its name, in any case, or as yes, no, maybe. */
        public static Kind of(String text) {
            return switch (text.strip().toLowerCase(Locale.ROOT)) {
                case "accepted", "yes", "ja" -> ACCEPTED;
                case "tentative", "maybe", "måske" -> TENTATIVE;
                case "regrets", "no", "nej", "afbud" -> REGRETS;
                default ->
                    throw new InvalidValue(
                            "reply-is-unknown",
                            new Sentence(
                                    "Svaret skal være yes, no eller maybe.", "The answer must be yes, no or maybe."));
            };
        }
    }

    /** Refuses a reason with an answer that needs none: only regrets have one (model 4.4). */
    static void mustFit(Kind kind, @Nullable RegretReason reason) {
        if (reason != null && kind != Kind.REGRETS) {
            throw new InvalidValue(
                    "reason-is-for-regrets",
                    new Sentence(
                            "En grund hører kun til et afbud. Registrér svaret uden grund.",
                            "A reason goes with regrets alone. Record the answer without one."));
        }
    }

    public Reply {
        reason = kind == Kind.REGRETS ? Objects.requireNonNullElse(reason, RegretReason.OTHER) : null;
    }
}
