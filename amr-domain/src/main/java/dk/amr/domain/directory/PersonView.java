package dk.amr.domain.directory;

import dk.amr.domain.kommunegruppe.Kommunegruppe;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.person.Membership;
import dk.amr.domain.person.Person;
import dk.amr.domain.workplace.Workplace;
import java.util.List;
import java.util.Optional;

/**
 * Everything on a person's page, as it stands on the day.
 *
 * @param networkSide what the networks know; absent for those who may not see it
 */
public record PersonView(
        Person person,
        List<Membership> memberships,
        boolean isMember,
        List<MandateView> mandates,
        boolean isEligible,
        Optional<NetworkSide> networkSide) {

    /** A mandate with the name and the place of its workplace. */
    public record MandateView(Mandate mandate, Workplace workplace, Optional<Kommunegruppe> kommunegruppe) {}

    public PersonView {
        memberships = List.copyOf(memberships);
        mandates = List.copyOf(mandates);
    }

    @Override
    public String toString() {
        return person.toString();
    }
}
