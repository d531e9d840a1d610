package dk.amr.domain.person;

import dk.amr.domain.shared.Cpr;
import dk.amr.domain.shared.Danish;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import java.util.regex.Pattern;

/** The union's own number for a member: 1 to 20 letters and digits, and never a CPR number (D21). */
public record MemberNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("[\\p{L}\\p{N}./-]{1,20}");

    public MemberNumber {
        value = Danish.clean(value);
        if (!SHAPE.matcher(value).matches() || Cpr.looksLikeOne(value)) {
            throw new InvalidValue(
                    "member-number-is-malformed",
                    new Sentence(
                            "Et medlemsnummer er 1–20 bogstaver og tal, og aldrig et CPR-nummer.",
                            "A member number is 1–20 letters and digits, and never a CPR number."));
        }
    }

    @Override
    public String toString() {
        return "MemberNumber";
    }
}
