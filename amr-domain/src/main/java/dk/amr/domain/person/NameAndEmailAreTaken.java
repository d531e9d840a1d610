package dk.amr.domain.person;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** Whoever has no member number is known by name and e-mail, which no two of them share (D28). */
public final class NameAndEmailAreTaken extends RuleBroken {

    public NameAndEmailAreTaken() {
        super(new Sentence(
                "En anden person har allerede det navn og den e-mail, og uden medlemsnummer kan de to ikke kendes fra"
                        + " hinanden. Find den anden, før du retter.",
                "Another person has that name and that e-mail already, and without a member number the two cannot be told"
                        + " apart. Find the other one before you change this one."));
    }
}
