package dk.amr.domain.meeting.evaluation;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.NothingHere;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.correspondence.link.PersonalLink;
import dk.amr.domain.correspondence.link.PersonalLinkRepository;
import dk.amr.domain.meeting.NetworkMeeting;

/** Counts the marks that somebody gives by the personal link, once; the link goes away with it, and no name stays. */
public final class EvaluateMeeting {

    /** What was answered, and from which address the answer comes. */
    public record Request(String secret, String address, Marks marks) {

        @Override
        public String toString() {
            return "EvaluateMeeting";
        }
    }

    private final Gate gate;
    private final EvaluationByLink byLink;
    private final PersonalLinkRepository links;
    private final EvaluationRepository evaluations;

    public EvaluateMeeting(
            Gate gate, EvaluationByLink byLink, PersonalLinkRepository links, EvaluationRepository evaluations) {
        this.gate = gate;
        this.byLink = byLink;
        this.links = links;
        this.evaluations = evaluations;
    }

    public void evaluate(Caller caller, Request request) {
        gate.mustAdmit(caller, UseCase.EVALUATE_MEETING);
        // outside the transaction, so that a guess in vain stays counted
        PersonalLink link = byLink.link(request.secret(), request.address(), caller.day());
        gate.perform(caller, UseCase.EVALUATE_MEETING, act -> {
            NetworkMeeting meeting = byLink.meeting(link);
            act.concerns(Subject.Kind.MEETING, meeting.id().value());
            if (!links.remove(link.id())) {
                throw new NothingHere();
            }
            evaluations.count(meeting.kreds(), meeting.id(), request.marks());
        });
    }
}
