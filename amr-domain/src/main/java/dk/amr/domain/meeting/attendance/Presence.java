package dk.amr.domain.meeting.attendance;

import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import java.util.Arrays;
import java.util.Locale;

/** Whether somebody came (model 4.4). */
public enum Presence {
    PRESENT("til stede", "present"),
    PARTIAL("til stede noget af tiden", "present part of the time"),
    REGRETS("afbud", "regrets"),
    NO_SHOW("udeblevet", "did not come");

    private final Sentence title;

    Presence(String danish, String english) {
        this.title = new Sentence(danish, english);
    }

    public Sentence title() {
        return title;
    }

    /** Whether the person was there, all or part of the time. */
    public boolean isThere() {
        return this == PRESENT || this == PARTIAL;
    }

    /** Reads it by its name, in any case, with hyphens or underscores. */
    public static Presence of(String text) {
        String wanted = text.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values())
                .filter(presence -> presence.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new InvalidValue(
                        "presence-is-unknown",
                        new Sentence(
                                "Fremmødet skal være present, partial, regrets eller no-show.",
                                "Attendance must be present, partial, regrets or no-show.")));
    }
}
