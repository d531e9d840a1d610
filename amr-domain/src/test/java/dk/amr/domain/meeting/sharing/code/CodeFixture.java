package dk.amr.domain.meeting.sharing.code;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.meeting.MeetingFixture.givenTwoMeetings;
import static dk.amr.domain.meeting.invitation.InvitationFixture.anInvitation;
import static dk.amr.domain.offer.OfferFixture.ANNA;

import dk.amr.domain.correspondence.link.LinkId;
import dk.amr.domain.correspondence.link.LinkPurpose;
import dk.amr.domain.correspondence.link.PersonalLink;
import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.shared.CountingIds;
import java.time.LocalDate;
import java.util.List;

/** Links that codes belong to, for tests. */
final class CodeFixture {

    private CodeFixture() {}

    /** An installation where Anna has two links to what is shared: 1 and 2. */
    static AllPorts givenLinks(AllPorts ports) {
        AllPorts there = givenTwoMeetings(ports);
        there.invitations().saveAll(List.of(anInvitation()));
        there.links().addAll(List.of(aLink(1), aLink(2)));
        return there;
    }

    static PersonalLink aLink(int number) {
        return new PersonalLink(
                new LinkId(CountingIds.id(number)),
                aKreds().id(),
                ANNA.id(),
                LinkPurpose.SHARE_AT_MEETING,
                anInvitation().id().value(),
                "shared-" + number,
                LocalDate.of(2028, 2, 8));
    }
}
