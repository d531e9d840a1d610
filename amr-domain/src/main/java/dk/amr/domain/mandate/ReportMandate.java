package dk.amr.domain.mandate;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.person.Person;
import dk.amr.domain.person.PersonFinder;
import dk.amr.domain.shared.Ids;
import dk.amr.domain.workplace.WorkplaceName;
import org.jspecify.annotations.Nullable;

/** Enters a mandate from a registration form (R2.2): who was elected to what, where, and for how long. */
public final class ReportMandate {

    /**
     * What the form tells.
     *
     * @param person an id, a member number, an e-mail address or a full name
     * @param workplace an id, a P-number or a name
     * @param registration AWAITED for an election that is only reported
     */
    public record Request(
            String person,
            String workplace,
            @Nullable WorkplaceName unit,
            MandateRole role,
            Election election,
            Term term,
            Registration registration) {

        /** A mandate whose election is registered, as most are when the form comes. */
        public Request(
                String person,
                String workplace,
                @Nullable WorkplaceName unit,
                MandateRole role,
                Election election,
                Term term) {
            this(person, workplace, unit, role, election, term, Registration.REGISTERED);
        }

        @Override
        public String toString() {
            return "ReportMandate";
        }
    }

    private final Gate gate;
    private final PersonFinder people;
    private final SeatFinder seats;
    private final MandateRepository mandates;
    private final Ids ids;

    public ReportMandate(Gate gate, PersonFinder people, SeatFinder seats, MandateRepository mandates, Ids ids) {
        this.gate = gate;
        this.people = people;
        this.seats = seats;
        this.mandates = mandates;
        this.ids = ids;
    }

    /** Gives the new mandate; the day it was reported is the caller's, when the form tells no other. */
    public Mandate report(Caller caller, Request request) {
        return gate.enter(
                caller, UseCase.REPORT_MANDATE, () -> people.relation(caller.kreds(), request.person()), act -> {
                    Person person = people.find(caller.kreds(), request.person());
                    act.concerns(Subject.Kind.PERSON, person.id().value());
                    Mandate mandate = Mandate.of(
                            new MandateId(ids.next()),
                            caller.kreds(),
                            person.id(),
                            seats.find(caller.kreds(), request.role(), request.workplace(), request.unit()),
                            request.election().reportedBy(caller.day()),
                            request.term());
                    Mandate reported = request.registration() == Registration.AWAITED ? mandate.awaited() : mandate;
                    mandates.save(reported);
                    return reported;
                });
    }
}
