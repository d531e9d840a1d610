package dk.amr.domain.meeting;

import dk.amr.domain.shared.Cpr;
import dk.amr.domain.shared.Danish;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;

/** Where people meet: an address, or the address of an online meeting. Empty while nobody has decided it. */
public record Place(String text) {

    private static final int LONGEST = 200;

    public Place {
        text = Danish.clean(text);
        if (text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl) || Cpr.looksLikeOne(text)) {
            throw new InvalidValue(
                    "place-is-malformed",
                    new Sentence(
                            "Stedet skrives på én linje med højst 200 tegn og uden CPR-nummer.",
                            "The place is written on one line of at most 200 characters, without a CPR number."));
        }
    }

    public static Place undecided() {
        return new Place("");
    }

    public boolean isDecided() {
        return !text.isEmpty();
    }
}
