package dk.amr.domain.meeting.look;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.meeting.MeetingFinder;
import dk.amr.domain.meeting.NetworkMeeting;

/** A meeting's page: when and where, what is on it, who is invited, who came, and what they made of it. */
public final class LookAtMeeting {

    private final Gate gate;
    private final MeetingFinder finder;
    private final MeetingPages pages;

    public LookAtMeeting(Gate gate, MeetingFinder finder, MeetingPages pages) {
        this.gate = gate;
        this.finder = finder;
        this.pages = pages;
    }

    /** The meeting by its id, or as network and day. */
    public MeetingView look(Caller caller, String reference) {
        return gate.enter(caller, UseCase.LOOK_AT_MEETING, () -> finder.relation(caller, reference), act -> {
            NetworkMeeting meeting = finder.find(caller.kreds(), reference);
            act.concerns(Subject.Kind.MEETING, meeting.id().value());
            return pages.view(meeting, caller.day());
        });
    }
}
