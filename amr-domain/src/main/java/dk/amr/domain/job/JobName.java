package dk.amr.domain.job;

import dk.amr.domain.shared.Sentence;
import java.util.Locale;

/** Everything that the running program does by itself. */
public enum JobName {
    DELIVER_OUTBOX("Sende de beskeder, der venter", "Sending the messages that wait"),
    LAPSE_OFFERS("Notere tilbud, som ingen svarede på i tide", "Noting offers that nobody answered in time"),
    SEND_REMINDERS("Minde om møder, der er nær", "Reminding of meetings that are near"),
    REVIEW_INVITATIONS(
            "Trække invitationer tilbage fra dem, der ikke længere er med",
            "Withdrawing invitations from those who are no longer in"),
    RUN_RETENTION("Slette det, hvis tid er gået", "Removing what is past its time");

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
