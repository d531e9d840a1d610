package dk.amr.domain.workplace;

import dk.amr.domain.shared.Danish;
import org.jspecify.annotations.Nullable;

/**
 * What kind of place it is, as far as the register tells: kind, target group (S72) and employer, in the office's words.
 */
public record Profile(
        @Nullable String kind,
        @Nullable String targetGroup,
        @Nullable String employer) {

    public static final Profile UNKNOWN = new Profile(null, null, null);

    public Profile {
        kind = text(kind);
        targetGroup = text(targetGroup);
        employer = text(employer);
    }

    /** This profile with what the other knows better. */
    Profile with(Profile other) {
        return new Profile(
                other.kind == null ? kind : other.kind,
                other.targetGroup == null ? targetGroup : other.targetGroup,
                other.employer == null ? employer : other.employer);
    }

    private static @Nullable String text(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String clean = Danish.clean(text);
        return clean.length() > 160 ? clean.substring(0, 160) : clean;
    }
}
