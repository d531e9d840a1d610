package dk.amr.domain.person;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** At most one person of a kreds has a member number. */
public final class MemberNumberIsTaken extends RuleBroken {

    public MemberNumberIsTaken() {
        super(new Sentence(
                "Medlemsnummeret står allerede på en anden person. Find personen, før du retter.",
                "The member number belongs to another person already. Find that person before you change this one."));
    }
}
