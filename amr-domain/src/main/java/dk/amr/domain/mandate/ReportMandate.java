package dk.amr.domain.mandate;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.person.Person;
import dk.amr.domain.person.PersonFinder;
import dk.amr.domain.shared.Ids;
import dk.amr.domain.workplace.Workplace;
import dk.amr.domain.workplace.WorkplaceFinder;
import dk.amr.domain.workplace.WorkplaceName;
import dk.amr.domain.workplace.WorkplaceRepository;
import org.jspecify.annotations.Nullable;

/** Enters a mandate from a registration form (R2.2): who was elected to what, where, and for how long. */
public final class ReportMandate {

    /**
     * What the form tells.
     *
     * @param person an id, a member number, an e-mail address or a full name
     * @param workplace an id, a P-number or a name
     */
    public record Request(
            String person,
            String workplace,
            @Nullable WorkplaceName unit,
            MandateRole role,
            Election election,
            Term term) {

        @Override
        public String toString() {
            return "ReportMandate";
        }
    }

    private final Gate gate;
    private final PersonFinder people;
    private final WorkplaceFinder workplaces;
    private final WorkplaceRepository workplaceRepository;
    private final MandateRepository mandates;
    private final Ids ids;

    public ReportMandate(
            Gate gate,
            PersonFinder people,
            WorkplaceFinder workplaces,
            WorkplaceRepository workplaceRepository,
            MandateRepository mandates,
            Ids ids) {
        this.gate = gate;
        this.people = people;
        this.workplaces = workplaces;
        this.workplaceRepository = workplaceRepository;
        this.mandates = mandates;
        this.ids = ids;
    }

    /** Gives the new mandate; the day it was reported is the caller's, when the form tells no other. */
    public Mandate report(Caller caller, Request request) {
        return gate.enter(
                caller, UseCase.REPORT_MANDATE, () -> people.relation(caller.kreds(), request.person()), act -> {
                    Person person = people.find(caller.kreds(), request.person());
                    Workplace workplace = workplaces.find(caller.kreds(), request.workplace());
                    act.concerns(Subject.Kind.PERSON, person.id().value());
                    if (request.unit() != null) {
                        workplaceRepository.save(workplace.withUnit(request.unit()));
                    }
                    Mandate mandate = Mandate.of(
                            new MandateId(ids.next()),
                            caller.kreds(),
                            person.id(),
                            new Seat(request.role(), workplace.id(), request.unit()),
                            request.election().reportedBy(caller.day()),
                            request.term());
                    mandates.save(mandate);
                    return mandate;
                });
    }
}
