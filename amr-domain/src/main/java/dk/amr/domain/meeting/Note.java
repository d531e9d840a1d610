package dk.amr.domain.meeting;

import dk.amr.domain.shared.Cpr;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;

/** A line or a few that somebody on the staff writes about a meeting; never a CPR number (D21). */
public record Note(String text) {

    private static final int LONGEST = 2000;

    public Note {
        text = text.strip().replace("\r\n", "\n");
        if (text.length() > LONGEST || text.chars().anyMatch(each -> Character.isISOControl(each) && each != '\n')) {
            throw new InvalidValue(
                    "note-is-too-long",
                    new Sentence(
                            "Teksten må højst være på 2.000 tegn uden styretegn.",
                            "The text may have at most 2,000 characters and no control characters."));
        }
        if (Cpr.looksLikeOne(text)) {
            throw new InvalidValue(
                    "text-has-cpr",
                    new Sentence(
                            "Teksten ligner at indeholde et CPR-nummer. Fjern det; intet er gemt.",
                            "The text seems to hold a CPR number. Take it out; nothing was kept."));
        }
    }

    public static Note empty() {
        return new Note("");
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public String toString() {
        return "Note";
    }
}
