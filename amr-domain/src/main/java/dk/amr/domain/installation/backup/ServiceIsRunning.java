package dk.amr.domain.installation.backup;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** Nothing is restored below the feet of those who work. */
public final class ServiceIsRunning extends RuleBroken {

    public ServiceIsRunning() {
        super(new Sentence(
                "Tjenesten kører. Stop amr serve, og prøv igen.",
                "The service is running. Stop amr serve and try again."));
    }
}
