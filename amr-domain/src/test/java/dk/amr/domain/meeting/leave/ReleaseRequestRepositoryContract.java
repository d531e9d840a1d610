package dk.amr.domain.meeting.leave;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.kreds.KredsFixture.anotherKreds;
import static dk.amr.domain.meeting.MeetingFixture.aMeeting;
import static dk.amr.domain.meeting.MeetingFixture.givenTwoMeetings;
import static dk.amr.domain.meeting.leave.InMemoryReleaseRequestRepository.kept;
import static dk.amr.domain.network.NetworkFixture.anotherNetwork;
import static dk.amr.domain.offer.OfferFixture.ANNA;
import static dk.amr.domain.offer.OfferFixture.BO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.correspondence.MessageId;
import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.person.Person;
import dk.amr.domain.shared.ChangedMeanwhile;
import dk.amr.domain.shared.CountingIds;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link ReleaseRequestRepository} must do. */
public interface ReleaseRequestRepositoryContract {

    LocalDate ON = LocalDate.of(2027, 1, 20);

    AllPorts ports();

    private ReleaseRequestRepository requests() {
        return givenTwoMeetings(ports()).releaseRequests();
    }

    private static ReleaseRequest aRequest(int number, Person person, NetworkMeeting meeting, LocalDate on) {
        return ReleaseRequest.made(
                new ReleaseRequestId(CountingIds.id(number)), meeting, person.id(), new TimeOff(210), on);
    }

    private static NetworkMeeting another() {
        return aMeeting(2, anotherNetwork(), "2027-02-10");
    }

    private static ReleaseRequest inFull() {
        return aRequest(1, ANNA, aMeeting(), ON)
                .told(new ReleaseRequest.LeaderContact(
                        BO.id(), new MessageId(CountingIds.id(5)), new MessageId(CountingIds.id(6))))
                .decided(LeaveState.UNION_BUYOUT, ON.plusDays(3));
    }

    @Test
    default void a_request_is_found_with_every_field() {
        ReleaseRequestRepository requests = requests();
        requests.save(inFull());

        assertThat(requests.find(aKreds().id(), inFull().id())).contains(kept(inFull(), 1));
        assertThat(requests.ofMeeting(aMeeting())).containsExactly(kept(inFull(), 1));
        assertThat(requests.ofPerson(aKreds().id(), ANNA.id())).containsExactly(kept(inFull(), 1));
    }

    @Test
    default void where_nobody_asked_nothing_is_found() {
        ReleaseRequestRepository requests = requests();
        requests.save(inFull());

        assertThat(requests.find(aKreds().id(), new ReleaseRequestId(CountingIds.id(9))))
                .isEmpty();
        assertThat(requests.ofMeeting(another())).isEmpty();
        assertThat(requests.ofMeetings(aKreds().id(), List.of())).isEmpty();
        assertThat(requests.ofPerson(aKreds().id(), BO.id())).isEmpty();
    }

    @Test
    default void nothing_of_another_kreds_is_found() {
        ReleaseRequestRepository requests = requests();
        requests.save(inFull());

        assertThat(requests.find(anotherKreds().id(), inFull().id())).isEmpty();
        assertThat(requests.ofMeetings(anotherKreds().id(), List.of(aMeeting().id())))
                .isEmpty();
        assertThat(requests.ofPerson(anotherKreds().id(), ANNA.id())).isEmpty();
    }

    @Test
    default void they_come_by_meeting_and_person_and_those_of_a_person_by_day() {
        ReleaseRequestRepository requests = requests();
        ReleaseRequest annas = aRequest(3, ANNA, aMeeting(), ON.plusDays(1));
        ReleaseRequest bos = aRequest(2, BO, aMeeting(), ON);
        ReleaseRequest annasOther = aRequest(1, ANNA, another(), ON);
        List.of(annas, bos, annasOther).forEach(requests::save);

        assertThat(requests.ofMeetings(
                        aKreds().id(), List.of(another().id(), aMeeting().id())))
                .containsExactly(kept(annas, 1), kept(bos, 1), kept(annasOther, 1));
        assertThat(requests.ofPerson(aKreds().id(), ANNA.id())).containsExactly(kept(annasOther, 1), kept(annas, 1));
    }

    @Test
    default void a_change_takes_the_place_of_what_was() {
        ReleaseRequestRepository requests = requests();
        requests.save(aRequest(1, ANNA, aMeeting(), ON)
                .told(ReleaseRequest.LeaderContact.asked(BO.id(), new MessageId(CountingIds.id(4)))));
        ReleaseRequest changed = kept(inFull(), 1).needing(new TimeOff(15));
        requests.save(changed);

        assertThat(requests.find(aKreds().id(), changed.id())).contains(kept(changed, 2));
    }

    @Test
    default void a_change_from_an_older_version_and_a_second_of_the_same_person_and_meeting_are_refused() {
        ReleaseRequestRepository requests = requests();
        requests.save(inFull());
        requests.save(kept(inFull(), 1));

        assertThatThrownBy(() -> requests.save(kept(inFull(), 1))).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> requests.save(inFull())).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> requests.save(kept(aRequest(8, BO, aMeeting(), ON), 1)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> requests.save(aRequest(2, ANNA, aMeeting(), ON)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(requests.ofMeeting(aMeeting())).containsExactly(kept(inFull(), 2));
    }
}
