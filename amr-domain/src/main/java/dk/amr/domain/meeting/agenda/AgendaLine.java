package dk.amr.domain.meeting.agenda;

import dk.amr.domain.shared.Cpr;
import dk.amr.domain.shared.Danish;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;

/** Words on one line of an agenda; never a CPR number. */
final class AgendaLine {

    private static final int LONGEST = 200;

    private AgendaLine() {}

    static String read(String text) {
        String clean = Danish.clean(text);
        if (clean.length() > LONGEST || clean.chars().anyMatch(Character::isISOControl) || Cpr.looksLikeOne(clean)) {
            throw new InvalidValue(
                    "agenda-line-is-malformed",
                    new Sentence(
                            "Et punkt skrives på én linje med højst 200 tegn og uden CPR-nummer.",
                            "A part is written on one line of at most 200 characters, without a CPR number."));
        }
        return clean;
    }
}
