package dk.amr.domain.access.account;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** A kreds always has a person who can sign in and administer its accounts. */
public final class LastAdministratorStays extends RuleBroken {

    LastAdministratorStays() {
        super(new Sentence(
                "Kredsen ville stå uden systemadministrator. Giv først en anden konto den rolle.",
                "The kreds would be left without a system administrator. Give another account that role first."));
    }
}
