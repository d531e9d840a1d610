package dk.amr.domain.confidentiality;

import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import java.util.Arrays;
import java.util.Locale;

/** Whom of the group the author lets read (P7). */
public enum Audience {
    /** Those who were present when it was shared. */
    PRESENT("De, der var med på mødet", "Those who were at the meeting"),
    /** Everybody who is in the network. */
    WHOLE_GROUP("Hele netværket", "The whole network");

    private final Sentence title;

    Audience(String danish, String english) {
        this.title = new Sentence(danish, english);
    }

    /** The same in words. */
    public Sentence title() {
        return title;
    }

    /** Reads an audience by its name, in any case. */
    public static Audience of(String text) {
        String wanted = text.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values())
                .filter(audience -> audience.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new InvalidValue(
                        "audience-is-unknown",
                        new Sentence(
                                "Vælg dem, der var med på mødet, eller hele netværket.",
                                "Choose those who were at the meeting, or the whole network.")));
    }
}
