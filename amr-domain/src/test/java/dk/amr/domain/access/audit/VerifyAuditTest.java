package dk.amr.domain.access.audit;

import static dk.amr.domain.access.audit.AuditFixture.anAnonymousEntry;
import static dk.amr.domain.access.audit.AuditFixture.anEntry;
import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.AuditEntry;
import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.kit.InMemoryInstallation;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.shared.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class VerifyAuditTest {

    private final InMemoryInstallation installation = new InMemoryInstallation();
    private final Caller manager = installation.caller(Role.OFFICE_MANAGER);

    private List<AuditEvent> fiveEvents() {
        IntStream.range(0, 5).forEach(unused -> installation.ports().trail().append(anEntry()));
        return new ArrayList<>(installation.ports().trail().all());
    }

    private VerifyAudit.Finding verify(List<AuditEvent> events, AuditHead head) {
        VerifyAudit verify = new VerifyAudit(
                installation.get(Gate.class),
                new TamperedTrail(events, head),
                installation.ports().seal());
        return verify.verify(manager);
    }

    private static AuditHead headOf(List<AuditEvent> events) {
        return new AuditHead(events.getLast().number(), events.getLast().seal());
    }

    @Test
    void an_intact_trail_is_found_intact() {
        fiveEvents();
        VerifyAudit.Finding finding = installation.get(VerifyAudit.class).verify(manager);

        assertThat(finding).isEqualTo(new VerifyAudit.Finding(5, 0));
        assertThat(finding.isIntact()).isTrue();
        assertThat(installation.get(VerifyAudit.class).verify(manager)).isEqualTo(new VerifyAudit.Finding(6, 0));
    }

    @Test
    void an_edited_event_is_found() {
        List<AuditEvent> events = fiveEvents();
        AuditHead head = headOf(events);
        events.set(2, new AuditEvent(3, anAnonymousEntry(), events.get(2).seal()));

        assertThat(verify(events, head).firstBroken()).isEqualTo(3);
    }

    @Test
    void an_event_sealed_anew_breaks_the_next() {
        List<AuditEvent> events = fiveEvents();
        AuditHead head = headOf(events);
        String seal = installation
                .ports()
                .seal()
                .seal(3, events.get(1).seal(), anAnonymousEntry().canonical());
        events.set(2, new AuditEvent(3, anAnonymousEntry(), seal));

        assertThat(verify(events, head).firstBroken()).isEqualTo(4);
    }

    @Test
    void a_removed_event_is_found() {
        List<AuditEvent> events = fiveEvents();
        AuditHead head = headOf(events);
        events.remove(2);

        assertThat(verify(events, head).firstBroken()).isEqualTo(3);
    }

    @Test
    void an_inserted_event_is_found() {
        List<AuditEvent> events = fiveEvents();
        AuditHead head = headOf(events);
        events.add(3, new AuditEvent(4, anEntry(), "falsk"));

        assertThat(verify(events, head).firstBroken()).isEqualTo(4);
    }

    @Test
    void events_in_another_order_are_found() {
        List<AuditEvent> events = fiveEvents();
        AuditHead head = headOf(events);
        Collections.swap(events, 1, 2);

        assertThat(verify(events, head).firstBroken()).isEqualTo(2);
    }

    @Test
    void a_trail_cut_short_is_found() {
        List<AuditEvent> events = fiveEvents();
        AuditHead head = headOf(events);

        assertThat(verify(events.subList(0, 3), head).firstBroken()).isEqualTo(4);
        assertThat(verify(List.of(), head).firstBroken()).isEqualTo(1);
    }

    @Test
    void a_head_cut_back_is_found() {
        List<AuditEvent> events = fiveEvents();

        assertThat(verify(events, headOf(events.subList(0, 3))).firstBroken()).isEqualTo(4);
    }

    @Test
    void the_first_that_is_broken_is_told() {
        List<AuditEvent> events = fiveEvents();
        AuditHead head = headOf(events);
        events.remove(3);
        events.set(1, new AuditEvent(2, anAnonymousEntry(), "falsk"));

        assertThat(verify(events, head).firstBroken()).isEqualTo(2);
    }

    @Test
    void who_looks_at_the_trail_leaves_an_event_in_it() {
        fiveEvents();
        Page<AuditEvent> page = installation.get(ListAudit.class).list(manager, new ListAudit.Request(2, null));

        assertThat(page.items()).extracting(AuditEvent::number).containsExactly(5L, 4L);
        assertThat(installation.entries().getLast().useCase()).isEqualTo(UseCase.LIST_AUDIT);
    }

    /** A trail whose store somebody got at. */
    private record TamperedTrail(List<AuditEvent> events, AuditHead head) implements AuditTrail {

        @Override
        public void read(Consumer<AuditEvent> reader) {
            events.forEach(reader);
        }

        @Override
        public Page<AuditEvent> latest(KredsId kreds, int limit, long before) {
            return new Page<>(events, null);
        }

        @Override
        public void append(AuditEntry entry) {
            throw new UnsupportedOperationException();
        }
    }
}
