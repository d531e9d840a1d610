package dk.amr.domain.delivery;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Relation;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.correspondence.Message;
import dk.amr.domain.person.Person;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.person.PersonName;
import dk.amr.domain.person.PersonRepository;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts names to those whom messages concern; to nobody where the caller may not see people. */
public final class NameRecipients {

    private final Gate gate;
    private final PersonRepository people;

    public NameRecipients(Gate gate, PersonRepository people) {
        this.gate = gate;
        this.people = people;
    }

    public Map<PersonId, PersonName> name(Caller caller, List<Message> messages) {
        if (messages.isEmpty() || !gate.admits(caller, UseCase.LIST_PEOPLE, Relation.OWN_KREDS)) {
            return Map.of();
        }
        return gate.enter(caller, UseCase.LIST_PEOPLE, act -> {
            Set<PersonId> ids = messages.stream().map(Message::person).collect(Collectors.toSet());
            act.concerns(Subject.Kind.KREDS, caller.kreds().value());
            act.tells("shown=" + ids.size());
            return people.findAll(caller.kreds(), ids).stream().collect(Collectors.toMap(Person::id, Person::name));
        });
    }
}
