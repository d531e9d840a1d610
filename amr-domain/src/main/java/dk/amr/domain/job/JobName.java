package dk.amr.domain.job;

import dk.amr.domain.shared.Sentence;
import java.util.Locale;

/** Everything that the running program does by itself. */
public enum JobName {
    DELIVER_OUTBOX("Sende den post, der venter", "Sending the mail that waits"),
    LAPSE_OFFERS("Notere tilbud, som ingen svarede på i tide", "Noting offers that nobody answered in time");

    private final Sentence title;

    JobName(String danish, String english) {
        this.title = new Sentence(danish, english);
    }

    public Sentence title() {
        return title;
    }

    /** A stable word for it: {@code deliver-outbox}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
