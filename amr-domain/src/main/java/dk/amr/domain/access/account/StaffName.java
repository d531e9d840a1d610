package dk.amr.domain.access.account;

import dk.amr.domain.shared.Cpr;
import dk.amr.domain.shared.Danish;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;

/** What somebody on the staff is called, by colleagues and by AMRs; 1 to 120 characters on one line. */
public record StaffName(String value) {

    private static final int LONGEST = 120;

    public StaffName {
        value = Danish.clean(value);
        if (value.isEmpty()
                || value.length() > LONGEST
                || value.chars().anyMatch(Character::isISOControl)
                || Cpr.looksLikeOne(value)) {
            throw new InvalidValue(
                    "staff-name-is-malformed",
                    new Sentence(
                            "Navnet skrives på én linje med 1 til 120 tegn og uden CPR-nummer.",
                            "The name is written on one line of 1 to 120 characters, without a CPR number."));
        }
    }

    @Override
    public String toString() {
        return "StaffName";
    }
}
