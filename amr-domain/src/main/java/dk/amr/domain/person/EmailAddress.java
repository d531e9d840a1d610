package dk.amr.domain.person;

import dk.amr.domain.shared.Danish;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address, kept in lower case: one at-sign, a dot behind it, no blanks or brackets, 254 characters at most.
 */
public record EmailAddress(String value) {

    private static final String LETTER = "[^\\x00-\\x20\\x7F@<>,;:\"()\\[\\]\\\\]";
    private static final Pattern SHAPE =
            Pattern.compile(LETTER + "+@" + LETTER + "+\\." + LETTER.replace("@", "@.") + "{2,}");

    public EmailAddress {
        value = Danish.clean(value).toLowerCase(Locale.ROOT);
        if (value.length() > 254 || !SHAPE.matcher(value).matches()) {
            throw new InvalidValue(
                    "email-is-malformed",
                    new Sentence(
                            "E-mailadressen kan ikke læses. Den skal se ud som navn@sted.dk.",
                            "The e-mail address is unreadable. It must look like name@place.dk."));
        }
    }

    /** Whether mail servers take it: most take none but the letters of English before the at-sign. */
    public boolean canBeWrittenTo() {
        return beforeAt().chars().allMatch(each -> each > ' ' && each < 127);
    }

    /** What stands before the at-sign. */
    public String beforeAt() {
        return value.substring(0, value.lastIndexOf('@'));
    }

    /** What stands behind the at-sign. */
    public String behindAt() {
        return value.substring(value.lastIndexOf('@') + 1);
    }

    @Override
    public String toString() {
        return "EmailAddress";
    }
}
