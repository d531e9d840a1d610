package dk.amr.domain.task;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.correspondence.Message;
import dk.amr.domain.correspondence.Outbox;
import dk.amr.domain.kommunegruppe.KommunegruppeId;
import dk.amr.domain.kommunegruppe.KommunegruppeRepository;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.offer.promise.Promise;
import dk.amr.domain.offer.promise.Prospect;
import dk.amr.domain.offer.promise.Verdict;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.person.PersonName;
import dk.amr.domain.person.PersonRepository;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists what is to be done at the office, the most urgent first. */
public final class ListTasks {

    private final Gate gate;
    private final NewAmrTasks newAmrs;
    private final ElectionTasks elections;
    private final MeetingTasks meetings;
    private final FacilitatorTasks facilitators;
    private final Promise promise;
    private final KommunegruppeRepository groups;
    private final Outbox outbox;
    private final PersonRepository people;
    private final Clock clock;

    public ListTasks(
            Gate gate,
            NewAmrTasks newAmrs,
            ElectionTasks elections,
            MeetingTasks meetings,
            FacilitatorTasks facilitators,
            Promise promise,
            KommunegruppeRepository groups,
            Outbox outbox,
            PersonRepository people,
            Clock clock) {
        this.gate = gate;
        this.newAmrs = newAmrs;
        this.elections = elections;
        this.meetings = meetings;
        this.facilitators = facilitators;
        this.promise = promise;
        this.groups = groups;
        this.outbox = outbox;
        this.people = people;
        this.clock = clock;
    }

    /** What can be done, the most urgent first; then what must wait until there is a network. */
    public List<Task> list(Caller caller) {
        return gate.enter(caller, UseCase.LIST_TASKS, act -> {
            KredsId kreds = caller.kreds();
            List<Prospect> prospects = promise.on(kreds, caller.day());
            List<Task> tasks = Stream.of(
                            newAmrs.among(prospects, kreds, caller.day()),
                            elections.on(kreds, caller.day()),
                            meetings.on(caller),
                            facilitators.on(caller),
                            networksNeeded(prospects, kreds, caller.day()),
                            failedMessages(kreds))
                    .flatMap(List::stream)
                    .sorted(Comparator.comparing(Task::waitsForNetwork)
                            .thenComparing(Task::due)
                            .thenComparing(Task::kind)
                            .thenComparing(Task::sortKey)
                            .thenComparing(task -> task.about().toString()))
                    .toList();
            act.tells("tasks=" + tasks.size());
            return tasks;
        });
    }

    private List<Task> networksNeeded(List<Prospect> prospects, KredsId kreds, LocalDate day) {
        Set<KommunegruppeId> waiting = prospects.stream()
                .filter(prospect -> prospect.verdict() instanceof Verdict.Blocked blocked
                        && blocked.obstacle() == Verdict.Obstacle.NO_ACTIVE_NETWORK)
                .map(Prospect::kommunegruppe)
                .collect(Collectors.toSet());
        return groups.ofKreds(kreds).stream()
                .filter(group -> waiting.contains(group.id()))
                .map(group -> new Task(
                        TaskKind.NETWORK_NEEDED,
                        group.id().value(),
                        null,
                        null,
                        group.name().value(),
                        day))
                .toList();
    }

    private List<Task> failedMessages(KredsId kreds) {
        List<Message> stuck = outbox.stuck(kreds, clock.instant());
        Map<PersonId, PersonName> names =
                people.namesOf(kreds, stuck.stream().map(Message::person).collect(Collectors.toSet()));
        return stuck.stream()
                .map(message -> new Task(
                        TaskKind.MESSAGE_FAILED,
                        message.id().value(),
                        message.person(),
                        names.get(message.person()),
                        null,
                        message.day()))
                .toList();
    }
}
