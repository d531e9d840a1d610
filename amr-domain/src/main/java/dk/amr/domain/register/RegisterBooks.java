package dk.amr.domain.register;

import dk.amr.domain.kommunegruppe.Kommunegruppe;
import dk.amr.domain.kommunegruppe.KommunegruppeId;
import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.kommunegruppe.KommunegruppeRepository;
import dk.amr.domain.kommunegruppe.MunicipalityMap;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.kreds.Municipalities;
import dk.amr.domain.kreds.MunicipalityCode;
import dk.amr.domain.mandate.MandateRepository;
import dk.amr.domain.person.PersonRepository;
import dk.amr.domain.shared.Ids;
import dk.amr.domain.workplace.Workplace;
import dk.amr.domain.workplace.WorkplaceRepository;
import java.util.List;
import java.util.stream.Collectors;

/** The books that a takeover writes in: workplaces, kommunegrupper, people and mandates. */
public final class RegisterBooks {

    private final WorkplaceRepository workplaces;
    private final KommunegruppeRepository groups;
    private final PersonRepository people;
    private final MandateRepository mandates;
    private final Ids ids;

    public RegisterBooks(
            WorkplaceRepository workplaces,
            KommunegruppeRepository groups,
            PersonRepository people,
            MandateRepository mandates,
            Ids ids) {
        this.workplaces = workplaces;
        this.groups = groups;
        this.people = people;
        this.mandates = mandates;
        this.ids = ids;
    }

    /** Gives a municipality that no kommunegruppe covers one of its own name. */
    void cover(KredsId kreds, MunicipalityCode code) {
        List<Kommunegruppe> known = groups.ofKreds(kreds);
        if (new MunicipalityMap(known).knows(code)) {
            return;
        }
        KommunegruppeName name = new KommunegruppeName(Municipalities.of(code).name());
        groups.named(kreds, name)
                .ifPresentOrElse(
                        group -> groups.save(group.alsoCovering(code)),
                        () -> groups.save(
                                Kommunegruppe.covering(new KommunegruppeId(ids.next()), kreds, name, List.of(code))));
    }

    void saveWorkplaces(List<Workplace> changed) {
        workplaces.saveAll(changed);
    }

    void savePeople(List<PersonReconciliation> changed) {
        people.saveAll(changed.stream()
                .filter(each -> each.change() != Tally.Change.UNCHANGED)
                .map(PersonReconciliation::person)
                .toList());
        people.keepMemberships(changed.stream()
                .filter(PersonReconciliation::changesMemberships)
                .collect(Collectors.toMap(each -> each.person().id(), PersonReconciliation::membershipsKept)));
        mandates.saveAll(
                changed.stream().flatMap(each -> each.mandatesToSave().stream()).toList());
    }
}
