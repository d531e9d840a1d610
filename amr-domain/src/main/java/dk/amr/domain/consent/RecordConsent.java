package dk.amr.domain.consent;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.person.PersonFinder;
import dk.amr.domain.person.PersonId;
import java.time.LocalDate;

/** Records a consent that a person gave or withdrew on paper or by phone. */
public final class RecordConsent {

    /**
     * Who agrees to what.
     *
     * @param person an id, a member number, an e-mail address or a full name
     * @param isGiven false when it is withdrawn
     */
    public record Request(String person, ConsentPurpose purpose, LocalDate day, boolean isGiven) {

        @Override
        public String toString() {
            return "RecordConsent";
        }
    }

    private final Gate gate;
    private final PersonFinder people;
    private final Consents consents;

    public RecordConsent(Gate gate, PersonFinder people, Consents consents) {
        this.gate = gate;
        this.people = people;
        this.consents = consents;
    }

    public void record(Caller caller, Request request) {
        gate.perform(caller, UseCase.RECORD_CONSENT, act -> {
            PersonId person = people.find(caller.kreds(), request.person()).id();
            act.concerns(Subject.Kind.PERSON, person.value());
            act.tells("purpose=" + request.purpose() + " given=" + request.isGiven());
            if (request.isGiven()) {
                consents.give(caller.kreds(), person, request.purpose(), request.day());
            } else {
                consents.withdraw(caller.kreds(), person, request.purpose(), request.day());
            }
        });
    }
}
