package dk.amr.web.mandate;

import dk.amr.domain.mandate.Mandate;
import java.util.UUID;

/** What a new mandate is known by. */
record NewMandateView(UUID id) {

    static NewMandateView of(Mandate mandate) {
        return new NewMandateView(mandate.id().value());
    }
}
