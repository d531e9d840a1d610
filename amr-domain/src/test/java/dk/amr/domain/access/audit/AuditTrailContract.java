package dk.amr.domain.access.audit;

import static dk.amr.domain.access.account.AccountFixture.anAccount;
import static dk.amr.domain.access.audit.AuditFixture.anAnonymousEntry;
import static dk.amr.domain.access.audit.AuditFixture.anEntry;
import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.kreds.KredsFixture.anotherKreds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.access.AuditEntry;
import dk.amr.domain.access.Door;
import dk.amr.domain.access.NothingHere;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.account.AccountFixture;
import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.kit.Given;
import dk.amr.domain.shared.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link AuditTrail} must do. */
public interface AuditTrailContract {

    AllPorts ports();

    private AuditTrail trail() {
        return Given.in(ports()).accounts(anAccount()).there().trail();
    }

    private void append(AuditEntry... entries) {
        for (AuditEntry entry : entries) {
            ports().transactions().run(() -> ports().trail().append(entry));
        }
    }

    private List<AuditEvent> all() {
        List<AuditEvent> events = new ArrayList<>();
        ports().trail().read(events::add);
        return events;
    }

    private VerifyAudit.Finding verified() {
        AuditChain chain = new AuditChain(ports().seal(), ports().trail().head());
        ports().trail().read(chain::follow);
        return chain.finding(ports().trail().head());
    }

    @Test
    default void an_empty_trail_stands_at_its_start() {
        AuditTrail trail = trail();

        assertThat(trail.head()).isEqualTo(AuditHead.START);
        assertThat(all()).isEmpty();
        assertThat(trail.latest(aKreds().id(), 10, Long.MAX_VALUE)).isEqualTo(new Page<>(List.of(), null));
        assertThat(verified()).isEqualTo(new VerifyAudit.Finding(0, 0));
    }

    @Test
    default void entries_are_kept_with_every_field_and_numbered_from_one() {
        AuditTrail trail = trail();
        append(anEntry(), anAnonymousEntry());

        assertThat(all()).extracting(AuditEvent::entry).containsExactly(anEntry(), anAnonymousEntry());
        assertThat(all()).extracting(AuditEvent::number).containsExactly(1L, 2L);
        assertThat(trail.head()).isEqualTo(new AuditHead(2, all().getLast().seal()));
    }

    @Test
    default void a_day_that_is_not_that_of_the_clock_is_kept() {
        trail();
        AuditEntry entry = new AuditEntry(
                AccountFixture.MADE_AT,
                LocalDate.of(2030, 2, 28),
                aKreds().id(),
                anAccount().id(),
                Door.COMMAND,
                UseCase.IMPORT_REGISTER,
                AuditEntry.Outcome.DONE,
                null,
                "rows=24");
        append(entry);

        assertThat(all()).extracting(AuditEvent::entry).containsExactly(entry);
    }

    @Test
    default void each_event_is_sealed_to_the_one_before() {
        trail();
        append(anEntry(), anEntry());
        List<AuditEvent> events = all();

        String first = ports().seal().seal(1, "", anEntry().canonical());
        assertThat(events.getFirst().seal()).isEqualTo(first);
        assertThat(events.getLast().seal())
                .isEqualTo(ports().seal().seal(2, first, anEntry().canonical()));
    }

    @Test
    default void an_intact_trail_is_found_intact() {
        trail();
        for (int i = 0; i < 250; i++) {
            append(i % 2 == 0 ? anEntry() : anAnonymousEntry());
        }

        assertThat(verified()).isEqualTo(new VerifyAudit.Finding(250, 0));
        assertThat(all()).extracting(AuditEvent::number).isSorted();
    }

    @Test
    default void a_kreds_sees_its_own_events_latest_first_a_page_at_a_time() {
        AuditTrail trail = trail();
        append(anEntry(), anEntry(UseCase.SIGN_IN, anotherKreds()), anEntry(), anAnonymousEntry(), anEntry());

        Page<AuditEvent> first = trail.latest(aKreds().id(), 2, Long.MAX_VALUE);
        Page<AuditEvent> second =
                trail.latest(aKreds().id(), 2, first.items().getLast().number());
        assertThat(first.items()).extracting(AuditEvent::number).containsExactly(5L, 3L);
        assertThat(first.nextCursor()).isPresent();
        assertThat(second.items()).extracting(AuditEvent::number).containsExactly(1L);
        assertThat(second.nextCursor()).isEmpty();
    }

    @Test
    default void what_is_rolled_back_leaves_no_gap() {
        trail();
        append(anEntry());
        assertThatThrownBy(() -> ports().transactions().run(() -> {
                    ports().trail().append(anAnonymousEntry());
                    throw new NothingHere();
                }))
                .isInstanceOf(NothingHere.class);
        append(anEntry());

        assertThat(verified()).isEqualTo(new VerifyAudit.Finding(2, 0));
    }

    @Test
    default void many_entries_in_a_row_are_a_chain_like_any_other() {
        AuditTrail trail = trail();
        append(anEntry());
        ports().transactions().run(() -> {
            trail.appendAll(List.of(anAnonymousEntry(), anEntry(), anEntry()));
            trail.appendAll(List.of());
        });
        append(anAnonymousEntry());

        assertThat(all())
                .extracting(AuditEvent::entry)
                .containsExactly(anEntry(), anAnonymousEntry(), anEntry(), anEntry(), anAnonymousEntry());
        assertThat(all()).extracting(AuditEvent::number).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(verified()).isEqualTo(new VerifyAudit.Finding(5, 0));
    }
}
