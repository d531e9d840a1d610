package dk.amr.domain.groundrule;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.network.NetworkFinder;
import dk.amr.domain.network.NetworkId;
import dk.amr.domain.person.PersonFinder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Records that somebody acknowledged the edition in force (S44): a participant, as told aloud or on paper, or one on
 * the staff for himself (D11).
 */
public final class AcknowledgeGroundRules {

    /**
     * Who, and which rules.
     *
     * @param person an id, a member number, an e-mail address or a full name; absent when the caller acknowledges
     * @param network its id or the name of its kommunegruppe; absent for the rules of the whole kreds
     */
    public record Request(@Nullable String person, @Nullable String network, LocalDate day, Manner manner) {

        @Override
        public String toString() {
            return "AcknowledgeGroundRules";
        }
    }

    private final Gate gate;
    private final PersonFinder people;
    private final NetworkFinder networks;
    private final RulesInForce inForce;
    private final AcknowledgementRepository acknowledgements;

    public AcknowledgeGroundRules(
            Gate gate,
            PersonFinder people,
            NetworkFinder networks,
            RulesInForce inForce,
            AcknowledgementRepository acknowledgements) {
        this.gate = gate;
        this.people = people;
        this.networks = networks;
        this.inForce = inForce;
        this.acknowledgements = acknowledgements;
    }

    public Acknowledgement acknowledge(Caller caller, Request request) {
        return gate.enter(caller, UseCase.ACKNOWLEDGE_GROUND_RULES, act -> {
            NetworkId network = request.network() == null
                    ? null
                    : networks.find(caller.kreds(), request.network(), request.day())
                            .id();
            GroundRules rules = inForce.on(caller.kreds(), network, request.day());
            Acknowledgement acknowledgement = request.person() == null
                    ? Acknowledgement.by(caller.account(), rules, request.day())
                    : Acknowledgement.by(
                            people.find(caller.kreds(), request.person()).id(), rules, request.day(), request.manner());
            act.concerns(request.person() == null ? Subject.Kind.ACCOUNT : Subject.Kind.PERSON, acknowledgement.who());
            acknowledgements.add(acknowledgement);
            return acknowledgement;
        });
    }
}
