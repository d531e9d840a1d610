package dk.amr.domain.retention;

import static dk.amr.domain.access.account.AccountFixture.anAccount;
import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.meeting.MeetingFixture.givenTwoMeetings;
import static dk.amr.domain.meeting.sharing.SharingFixture.aText;
import static dk.amr.domain.meeting.sharing.SharingFixture.anItem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.MayNotBeDone;
import dk.amr.domain.access.Role;
import dk.amr.domain.confidentiality.key.InMemoryKeyset;
import dk.amr.domain.confidentiality.key.InMemoryWrappedKeys;
import dk.amr.domain.correspondence.link.LinkId;
import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.kit.InMemoryInstallation;
import dk.amr.domain.meeting.sharing.code.Visit;
import dk.amr.domain.register.undo.Figures;
import dk.amr.domain.register.undo.ImportId;
import dk.amr.domain.register.undo.ImportRecord;
import dk.amr.domain.shared.CountingIds;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RunRetentionTest {

    private static final RunRetention.Request FOR_REAL = new RunRetention.Request(false, false);
    private static final RunRetention.Request TRIAL = new RunRetention.Request(true, false);
    private static final RunRetention.Request CONFIRMED = new RunRetention.Request(false, true);
    private static final LocalDate LAST_DAY = LocalDate.of(2028, 2, 8);
    private static final Instant NOW = Instant.parse("2028-02-08T08:00:00Z");

    private final InMemoryInstallation kreds = new InMemoryInstallation();
    private final AllPorts ports = kreds.ports();
    private final InMemoryKeyset keyset = new InMemoryKeyset();
    private final InMemoryRetentionDays days = new InMemoryRetentionDays();
    private final RunRetention runRetention = new RunRetention(
            kreds.get(Gate.class),
            ports.sharedItems(),
            new PassingThings(
                    ports.challenges(),
                    ports.visits(),
                    ports.imports(),
                    keyset,
                    new InMemoryWrappedKeys(),
                    Clock.fixed(NOW, ZoneOffset.UTC)),
            days);

    private Caller on(LocalDate day) {
        return kreds.caller(day, Role.SYSTEM_ADMIN);
    }

    @BeforeEach
    void share() {
        givenTwoMeetings(ports).sharedItems().add(anItem(), aText("Vagtplanen"));
    }

    private boolean isKept() {
        return ports.sharedItems().find(aKreds().id(), anItem().id()).isPresent();
    }

    private static RunRetention.Finding found(KeptClass what, int count) {
        return new RunRetention.Finding(what, count);
    }

    private void imported(int number, Instant at) {
        ports.imports()
                .begin(new ImportRecord(
                        new ImportId(CountingIds.id(number)),
                        aKreds().id(),
                        number,
                        at,
                        anAccount().id(),
                        null,
                        Figures.NONE,
                        true,
                        null));
    }

    @Test
    void what_was_before_an_import_is_kept_for_thirty_days() {
        imported(1, NOW.minus(Duration.ofDays(30)).minusMillis(1));
        imported(2, NOW.minus(Duration.ofDays(30)));

        assertThat(runRetention.run(on(LAST_DAY), TRIAL)).contains(found(KeptClass.REGISTER_IMPORT, 1));
        assertThat(runRetention.run(on(LAST_DAY), FOR_REAL)).contains(found(KeptClass.REGISTER_IMPORT, 1));
        assertThat(runRetention.run(on(LAST_DAY), FOR_REAL)).contains(found(KeptClass.REGISTER_IMPORT, 0));
        assertThat(ports.imports().latest(aKreds().id(), 5))
                .extracting(ImportRecord::isKept)
                .containsExactly(true, false);
    }

    @Test
    void what_was_shared_is_kept_for_twelve_months_and_not_a_day_longer() {
        runRetention.run(on(LAST_DAY), FOR_REAL);
        assertThat(isKept()).isTrue();

        assertThat(runRetention.run(on(LAST_DAY.plusDays(1)), FOR_REAL)).contains(found(KeptClass.SHARED_ITEM, 1));
        assertThat(isKept()).isFalse();
        assertThat(runRetention.run(on(LAST_DAY.plusDays(1)), FOR_REAL)).contains(found(KeptClass.SHARED_ITEM, 0));
    }

    @Test
    void a_trial_tells_and_does_nothing() {
        ports.visits().add(new Visit("over", new LinkId(CountingIds.id(1)), NOW.minusSeconds(1)));
        List<RunRetention.Finding> findings = runRetention.run(on(LAST_DAY.plusDays(1)), TRIAL);

        assertThat(findings)
                .containsExactly(
                        found(KeptClass.SHARED_ITEM, 1),
                        found(KeptClass.CODE_CHALLENGE, 0),
                        found(KeptClass.VISIT, 1),
                        found(KeptClass.REGISTER_IMPORT, 0),
                        found(KeptClass.MASTER_KEY, 0));
        assertThat(isKept()).isTrue();
        assertThat(days.last(aKreds().id())).isEmpty();
        assertThat(runRetention.run(on(LAST_DAY.plusDays(1)), FOR_REAL)).isEqualTo(findings);
        assertThat(ports.visits().find("over")).isEmpty();
    }

    @Test
    void a_day_that_jumps_destroys_nothing_until_somebody_confirms_it() {
        runRetention.run(on(LAST_DAY), FOR_REAL);

        assertThatThrownBy(() -> runRetention.run(on(LAST_DAY.plusDays(32)), FOR_REAL))
                .isInstanceOf(DayIsDoubtful.class);
        assertThatThrownBy(() -> runRetention.run(on(LAST_DAY.minusDays(1)), FOR_REAL))
                .isInstanceOf(DayIsDoubtful.class);
        assertThat(isKept()).isTrue();
        runRetention.run(on(LAST_DAY.plusDays(32)), CONFIRMED);
        assertThat(isKept()).isFalse();
        assertThat(days.last(aKreds().id())).contains(LAST_DAY.plusDays(32));
    }

    @Test
    void thirty_one_days_without_are_no_jump() {
        runRetention.run(on(LAST_DAY), FOR_REAL);

        assertThat(runRetention.run(on(LAST_DAY.plusDays(31)), FOR_REAL)).contains(found(KeptClass.SHARED_ITEM, 1));
    }

    @Test
    void a_retired_key_goes_when_all_that_it_ever_wrapped_is_past_its_time() {
        keyset.add(NOW.minusSeconds(60));
        keyset.add(NOW);

        runRetention.run(on(LocalDate.of(2029, 2, 7)), FOR_REAL);
        assertThat(keyset.all()).hasSize(2);
        assertThat(runRetention.run(on(LocalDate.of(2029, 2, 8)), FOR_REAL)).contains(found(KeptClass.MASTER_KEY, 1));
        assertThat(keyset.all()).hasSize(1);
    }

    @Test
    void nobody_of_the_office_does_so() {
        assertThatThrownBy(() -> runRetention.run(kreds.caller(Role.OFFICE_MANAGER), FOR_REAL))
                .isInstanceOf(MayNotBeDone.class);
    }
}
