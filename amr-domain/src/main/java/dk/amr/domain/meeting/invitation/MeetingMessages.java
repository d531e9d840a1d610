package dk.amr.domain.meeting.invitation;

import dk.amr.domain.calendar.BusinessTime;
import dk.amr.domain.correspondence.Message;
import dk.amr.domain.correspondence.MessageId;
import dk.amr.domain.correspondence.MessageKind;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.person.Person;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.person.PersonRepository;
import dk.amr.domain.shared.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the messages about a meeting, as long as there is time to tell of it. */
final class MeetingMessages {

    private final PersonRepository people;
    private final BusinessTime time;
    private final Clock clock;
    private final Ids ids;

    MeetingMessages(PersonRepository people, BusinessTime time, Clock clock, Ids ids) {
        this.people = people;
        this.time = time;
        this.clock = clock;
        this.ids = ids;
    }

    /** A message to each who has an address, unless it is too late to tell of the meeting. */
    Map<PersonId, Message> to(Collection<PersonId> who, NetworkMeeting meeting, MessageKind kind, LocalDate day) {
        if (isTooLate(meeting, kind, day)) {
            return Map.of();
        }
        Instant now = clock.instant();
        return people.findAll(meeting.kreds(), Set.copyOf(who)).stream()
                .filter(person -> person.contact().email() != null)
                .collect(Collectors.toMap(
                        Person::id,
                        person -> Message.written(
                                new MessageId(ids.next()),
                                meeting.kreds(),
                                person.id(),
                                kind,
                                meeting.id().value(),
                                day,
                                now)));
    }

    /** Once it has begun nobody is told of it any more; that it is called off is told until the end of its day. */
    boolean isTooLate(NetworkMeeting meeting, MessageKind kind, LocalDate day) {
        return kind == MessageKind.MEETING_CANCELLATION
                ? meeting.slot().isPast(day)
                : time.hasBegun(meeting.slot(), day);
    }
}
