package dk.amr.domain.access.account;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** The account by which commands act is not changed or closed: without it no command could mend that again. */
public final class ServiceAccountStays extends RuleBroken {

    ServiceAccountStays() {
        super(new Sentence(
                "Kommandolinjens konto bliver, som den er: uden den virker ingen kommandoer.",
                "The account of the command line stays as it is: without it no command works."));
    }
}
