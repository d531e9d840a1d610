package dk.amr.domain.register.undo;

import dk.amr.domain.kommunegruppe.Kommunegruppe;
import dk.amr.domain.kommunegruppe.KommunegruppeId;
import dk.amr.domain.kommunegruppe.KommunegruppeRepository;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.mandate.MandateId;
import dk.amr.domain.mandate.MandateRepository;
import dk.amr.domain.person.Person;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.person.PersonRepository;
import dk.amr.domain.workplace.Workplace;
import dk.amr.domain.workplace.WorkplaceId;
import dk.amr.domain.workplace.WorkplaceRepository;
import java.util.List;
import java.util.Optional;

/** Names what stands in the way of undoing an import; a mandate by whoever holds it. */
public final class NamesInTheWay {

    private final PersonRepository people;
    private final MandateRepository mandates;
    private final WorkplaceRepository workplaces;
    private final KommunegruppeRepository groups;

    public NamesInTheWay(
            PersonRepository people,
            MandateRepository mandates,
            WorkplaceRepository workplaces,
            KommunegruppeRepository groups) {
        this.people = people;
        this.mandates = mandates;
        this.workplaces = workplaces;
        this.groups = groups;
    }

    /** The obstacles with the names of the first few things; of people only if they may be seen. */
    List<InTheWay> told(KredsId kreds, List<Obstacle> obstacles, boolean showsPeople) {
        return obstacles.stream()
                .map(each -> new InTheWay(
                        each.what(),
                        each.count(),
                        each.first().stream()
                                .flatMap(thing -> name(kreds, thing, showsPeople).stream())
                                .distinct()
                                .toList()))
                .toList();
    }

    private Optional<String> name(KredsId kreds, Obstacle.Thing thing, boolean showsPeople) {
        return switch (thing.kind()) {
            case PERSON ->
                Optional.of(new PersonId(thing.id()))
                        .filter(unused -> showsPeople)
                        .flatMap(id -> people.find(kreds, id))
                        .map(NamesInTheWay::name);
            case MANDATE ->
                mandates.find(kreds, new MandateId(thing.id()))
                        .filter(unused -> showsPeople)
                        .map(Mandate::person)
                        .flatMap(id -> people.find(kreds, id))
                        .map(NamesInTheWay::name);
            case WORKPLACE ->
                workplaces
                        .find(kreds, new WorkplaceId(thing.id()))
                        .map(Workplace::name)
                        .map(each -> each.value());
            case KOMMUNEGRUPPE ->
                groups.find(kreds, new KommunegruppeId(thing.id()))
                        .map(Kommunegruppe::name)
                        .map(each -> each.value());
        };
    }

    private static String name(Person person) {
        return person.name().full();
    }
}
