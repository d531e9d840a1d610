package dk.amr.domain.register.undo;

import dk.amr.domain.consent.Consent;
import dk.amr.domain.correspondence.Dispatch;
import dk.amr.domain.correspondence.Message;
import dk.amr.domain.correspondence.MessageFixture;
import dk.amr.domain.kit.InMemoryPorts;
import dk.amr.domain.kommunegruppe.Kommunegruppe;
import dk.amr.domain.kommunegruppe.KommunegruppeId;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.mandate.MandateId;
import dk.amr.domain.meeting.sharing.Author;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.task.TaskKind;
import dk.amr.domain.workplace.WorkplaceId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What leans on a thing in memory, and how heavily. */
final class InMemoryTies {

    private final InMemoryPorts ports;
    private final KredsId kreds;

    InMemoryTies(InMemoryPorts ports, KredsId kreds) {
        this.ports = ports;
        this.kreds = kreds;
    }

    Map<BuiltOn, Integer> of(Alteration.Kind kind, UUID thing) {
        Map<BuiltOn, Integer> ties = new EnumMap<>(BuiltOn.class);
        switch (kind) {
            case PERSON -> person(ties, new PersonId(thing));
            case MANDATE -> mandate(ties, new MandateId(thing));
            case WORKPLACE ->
                add(
                        ties,
                        BuiltOn.MANDATE,
                        ports.mandates().ofWorkplace(kreds, new WorkplaceId(thing)).stream()
                                .mapToInt(each -> 1));
            case KOMMUNEGRUPPE -> kommunegruppe(ties, new KommunegruppeId(thing));
        }
        add(
                ties,
                BuiltOn.TASK,
                Stream.of(TaskKind.values())
                        .filter(task -> ports.taskNotes().done(kreds, task).contains(thing))
                        .mapToInt(each -> 1));
        return ties;
    }

    private void person(Map<BuiltOn, Integer> ties, PersonId id) {
        add(ties, BuiltOn.MANDATE, ports.mandates().ofPerson(kreds, id).stream().mapToInt(each -> 1));
        add(ties, BuiltOn.CONSENT, ports.consents().ofPerson(kreds, id).stream().mapToInt(InMemoryTies::weight));
        add(
                ties,
                BuiltOn.ACKNOWLEDGEMENT,
                ports.acknowledgements().of(kreds, id.value()).stream().mapToInt(each -> 1));
        add(
                ties,
                BuiltOn.OFFER,
                ports.offers().ofPerson(kreds, id).stream()
                        .mapToInt(each -> each.version().number()));
        add(
                ties,
                BuiltOn.PARTICIPATION,
                ports.participations().ofPerson(kreds, id).stream()
                        .mapToInt(each -> each.version().number()));
        add(
                ties,
                BuiltOn.MESSAGE,
                MessageFixture.messagesIn(ports.outbox(), kreds).stream()
                        .filter(each -> each.person().equals(id))
                        .mapToInt(InMemoryTies::weight));
        add(
                ties,
                BuiltOn.MEETING,
                IntStream.concat(
                        ports.invitations().ofPerson(kreds, id).stream()
                                .mapToInt(each -> each.version().number()),
                        ports.attendance().ofPerson(kreds, id).stream()
                                .mapToInt(each -> each.version().number())));
        add(
                ties,
                BuiltOn.LEAVE,
                IntStream.concat(
                        ports.releaseRequests().ofPerson(kreds, id).stream()
                                .mapToInt(each -> each.version().number()),
                        ports.releaseRequests().ofLeader(kreds, id).stream()
                                .mapToInt(each -> each.version().number())));
        add(
                ties,
                BuiltOn.SHARING,
                ports.sharedItems().ofAuthor(kreds, new Author.Participant(id)).stream()
                        .mapToInt(each -> each.version().number()));
        add(
                ties,
                BuiltOn.WISH,
                ports.networks().ofKreds(kreds).stream()
                        .flatMap(network -> ports.wishes().ofNetwork(kreds, network.id()).stream())
                        .filter(wish -> Objects.equals(wish.person(), id))
                        .mapToInt(each -> each.version().number()));
    }

    private void mandate(Map<BuiltOn, Integer> ties, MandateId id) {
        add(
                ties,
                BuiltOn.OFFER,
                ports.offers().ofKreds(kreds).stream()
                        .filter(each -> each.mandate().equals(id))
                        .mapToInt(each -> each.version().number()));
        add(
                ties,
                BuiltOn.PARTICIPATION,
                ports.participations().ofKreds(kreds).stream()
                        .filter(each -> each.mandate().equals(id))
                        .mapToInt(each -> each.version().number()));
        ports.mandates()
                .find(kreds, id)
                .ifPresent(seated -> add(
                        ties,
                        BuiltOn.MANDATE,
                        ports.mandates().ofPerson(kreds, seated.person()).stream()
                                .filter(each -> isBeside(each, seated))
                                .mapToInt(each -> 1)));
    }

    private static boolean isBeside(Mandate other, Mandate seated) {
        return !other.id().equals(seated.id()) && other.seat().isSameAs(seated.seat());
    }

    private void kommunegruppe(Map<BuiltOn, Integer> ties, KommunegruppeId id) {
        add(
                ties,
                BuiltOn.NETWORK,
                ports.networks().ofKreds(kreds).stream()
                        .filter(each -> each.kommunegruppe().equals(id))
                        .mapToInt(each -> 1));
        add(
                ties,
                BuiltOn.KOMMUNEGRUPPE_MEETING,
                ports.kommunegruppeMeetings().ofKommunegruppe(kreds, id).stream()
                        .mapToInt(each -> each.version().number()));
        ports.kommunegrupper().find(kreds, id).ifPresent(group -> add(ties, BuiltOn.WORKPLACE, workplaces(group)));
    }

    private IntStream workplaces(Kommunegruppe group) {
        return group.coverage().stream()
                .flatMap(covered -> ports.workplaces().ofKreds(kreds).stream()
                        .flatMap(each -> each.locations().stream())
                        .filter(lies -> lies.municipality().equals(covered.municipality())))
                .mapToInt(each -> 1);
    }

    private static int weight(Consent consent) {
        return consent.period().until() == null ? 1 : 2;
    }

    private static int weight(Message message) {
        return message.dispatch() instanceof Dispatch.Waiting ? 1 : 2;
    }

    private static void add(Map<BuiltOn, Integer> ties, BuiltOn what, IntStream weights) {
        int sum = weights.sum();
        if (sum > 0) {
            ties.merge(what, sum, Integer::sum);
        }
    }
}
