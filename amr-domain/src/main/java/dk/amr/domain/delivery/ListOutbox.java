package dk.amr.domain.delivery;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Relation;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.correspondence.Message;
import dk.amr.domain.correspondence.Outbox;
import dk.amr.domain.correspondence.OutboxQuery;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.person.PersonName;
import dk.amr.domain.person.PersonRepository;
import dk.amr.domain.shared.Page;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Lists what was sent, what waits and what failed; it tells the recipient, and no content. */
public final class ListOutbox {

    /**
     * Which messages.
     *
     * @param showsNames whether the recipients are to have names, for whoever may see people; that is recorded as
     *     having listed them
     */
    public record Request(OutboxQuery query, boolean showsNames) {}

    /** A page of the list, with the names of the recipients that are to be shown. */
    public record Found(Page<Message> page, Map<PersonId, PersonName> names) {

        public Found {
            names = Map.copyOf(names);
        }

        @Override
        public String toString() {
            return "Found";
        }
    }

    private final Gate gate;
    private final Outbox outbox;
    private final PersonRepository people;
    private final Clock clock;

    public ListOutbox(Gate gate, Outbox outbox, PersonRepository people, Clock clock) {
        this.gate = gate;
        this.outbox = outbox;
        this.people = people;
        this.clock = clock;
    }

    public Found list(Caller caller, Request request) {
        Page<Message> page = gate.enter(
                caller, UseCase.LIST_OUTBOX, act -> outbox.list(caller.kreds(), request.query(), clock.instant()));
        return new Found(page, request.showsNames() ? names(caller, page.items()) : Map.of());
    }

    private Map<PersonId, PersonName> names(Caller caller, List<Message> messages) {
        if (messages.isEmpty() || !gate.admits(caller, UseCase.LIST_PEOPLE, Relation.OWN_KREDS)) {
            return Map.of();
        }
        Set<PersonId> ids = messages.stream().map(Message::person).collect(Collectors.toSet());
        Subject subject = new Subject(Subject.Kind.KREDS, caller.kreds().value());
        return gate.enter(caller, UseCase.LIST_PEOPLE, subject, () -> Relation.OWN_KREDS, act -> {
            act.tells("shown=" + ids.size());
            return people.namesOf(caller.kreds(), ids);
        });
    }
}
