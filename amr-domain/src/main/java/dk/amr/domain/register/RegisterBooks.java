package dk.amr.domain.register;

import dk.amr.domain.kommunegruppe.Kommunegruppe;
import dk.amr.domain.kommunegruppe.KommunegruppeId;
import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.kommunegruppe.KommunegruppeRepository;
import dk.amr.domain.kommunegruppe.MunicipalityMap;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.kreds.Municipalities;
import dk.amr.domain.kreds.Municipality;
import dk.amr.domain.kreds.MunicipalityCode;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.mandate.MandateRepository;
import dk.amr.domain.person.Person;
import dk.amr.domain.person.PersonRepository;
import dk.amr.domain.register.undo.Alteration;
import dk.amr.domain.register.undo.Former;
import dk.amr.domain.shared.Danish;
import dk.amr.domain.shared.Ids;
import dk.amr.domain.workplace.Workplace;
import dk.amr.domain.workplace.WorkplaceRepository;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    /** Those municipalities that no kommunegruppe covers on any day, by name. */
    List<Municipality> uncovered(KredsId kreds, Collection<MunicipalityCode> codes) {
        MunicipalityMap known = new MunicipalityMap(groups.ofKreds(kreds));
        return codes.stream()
                .filter(code -> !known.knows(code))
                .map(Municipalities::of)
                .sorted(Comparator.comparing(each -> Danish.sortKey(each.name())))
                .toList();
    }

    /** Gives a municipality that no kommunegruppe covers one of its own name, and gives back what that altered. */
    Optional<Alteration> cover(KredsId kreds, MunicipalityCode code) {
        List<Kommunegruppe> known = groups.ofKreds(kreds);
        if (new MunicipalityMap(known).knows(code)) {
            return Optional.empty();
        }
        KommunegruppeName name = new KommunegruppeName(Municipalities.of(code).name());
        Optional<Kommunegruppe> before = groups.named(kreds, name);
        Kommunegruppe after = before.map(group -> group.alsoCovering(code))
                .orElseGet(() -> Kommunegruppe.covering(new KommunegruppeId(ids.next()), kreds, name, List.of(code)));
        groups.save(after);
        return Optional.of(Alteration.of(
                Alteration.Kind.KOMMUNEGRUPPE,
                after.id().value(),
                after.version(),
                before.map(Former::of).orElse(null)));
    }

    /** The mandates as lines of the register, with whoever holds them and where. */
    List<RegisterLine> lines(Person person, List<Mandate> held) {
        return held.stream()
                .map(mandate -> new RegisterLine(
                        person,
                        null,
                        mandate,
                        workplaces
                                .find(person.kreds(), mandate.seat().workplace())
                                .orElse(null)))
                .toList();
    }

    void saveWorkplaces(List<Workplace> changed) {
        workplaces.saveAll(changed);
    }

    void savePeople(List<PersonReconciliation> changed) {
        people.saveAll(changed.stream()
                .filter(PersonReconciliation::isSaved)
                .map(PersonReconciliation::person)
                .toList());
        people.keepMemberships(changed.stream()
                .filter(PersonReconciliation::changesMemberships)
                .collect(Collectors.toMap(each -> each.person().id(), PersonReconciliation::membershipsKept)));
        mandates.saveAll(
                changed.stream().flatMap(each -> each.mandatesToSave().stream()).toList());
    }
}
