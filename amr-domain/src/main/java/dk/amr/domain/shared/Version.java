package dk.amr.domain.shared;

import org.jspecify.annotations.Nullable;

/** Which edition of a thing this is: {@link #NEW} before it is first kept, then 1, 2, 3 … with every change. */
public record Version(int number) {

    public static final Version NEW = new Version(0);

    public Version {
        if (number < 0) {
            throw new InvalidValue(
                    "version-is-negative",
                    new Sentence("En version er et tal fra 0 og op.", "A version is a number from 0 and up."));
        }
    }

    /** Reads the number of a version as pages and scripts hand it back. */
    public static Version parse(String text) {
        if (!text.matches("\\d{1,9}")) {
            throw new InvalidValue(
                    "version-is-unreadable",
                    new Sentence(
                            "Versionen skal være et helt tal. Hent siden igen, og prøv så.",
                            "The version must be a whole number. Load it again, and then try."));
        }
        return new Version(Integer.parseInt(text));
    }

    public boolean isNew() {
        return number == 0;
    }

    public Version next() {
        return new Version(number + 1);
    }

    /** Refuses when what is kept has moved on since {@code seen} was read. */
    public void mustBe(Version seen) {
        if (!equals(seen)) {
            throw new ChangedMeanwhile();
        }
    }

    /** As {@link #mustBe}, where somebody has looked before; a change made without looking is not refused. */
    public void mustBeIfSeen(@Nullable Version seen) {
        if (seen != null) {
            mustBe(seen);
        }
    }
}
