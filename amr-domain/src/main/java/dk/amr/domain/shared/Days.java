package dk.amr.domain.shared;

import java.time.LocalDate;

/** What is asked about days anywhere. */
public final class Days {

    private Days() {}

    public static LocalDate laterOf(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
