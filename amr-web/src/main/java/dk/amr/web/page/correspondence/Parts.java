package dk.amr.web.page.correspondence;

import dk.amr.domain.access.account.Colleague;
import dk.amr.domain.person.PersonName;
import dk.amr.domain.shared.Sentence;
import org.jspecify.annotations.Nullable;

/** What letters, and the pages behind their links, have in common. */
final class Parts {

    private Parts() {}

    static Sentence greeting(PersonName name) {
        String given = name.given();
        return given.isEmpty() ? new Sentence("Hej", "Hello") : new Sentence("Kære " + given, "Dear " + given);
    }

    static Sentence whomToAsk(@Nullable Colleague facilitator) {
        return facilitator == null
                ? new Sentence(
                        "Har du spørgsmål, så kontakt kredsens kontor.",
                        "If you have questions, contact the office of the kreds.")
                : new Sentence(
                        "Har du spørgsmål, så skriv til " + facilitator.nameAndAddress() + ".",
                        "If you have questions, write to " + facilitator.nameAndAddress() + ".");
    }

    /** The given name and the initial of the family name, so that whoever else has the phone learns no more. */
    static Sentence whose(PersonName name) {
        String initial = name.family().isEmpty()
                ? ""
                : name.family().substring(0, name.family().offsetByCodePoints(0, 1)) + ".";
        String shown = (name.given() + " " + initial).strip();
        return new Sentence("Til " + shown, "For " + shown);
    }
}
