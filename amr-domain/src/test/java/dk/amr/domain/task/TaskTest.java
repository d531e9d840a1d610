package dk.amr.domain.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.kit.F1;
import dk.amr.domain.mandate.Election;
import dk.amr.domain.mandate.EndReason;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.mandate.MandateId;
import dk.amr.domain.mandate.Term;
import dk.amr.domain.offer.F1Networks;
import dk.amr.domain.offer.promise.Verdict;
import dk.amr.domain.shared.InvalidValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class TaskTest {

    private static final LocalDate REPORTED = LocalDate.of(2026, 11, 20);

    private final F1Networks f1 = F1Networks.asDescribed();

    private List<Task> tasks(LocalDate day) {
        return f1.get(ListTasks.class).list(f1.office(day));
    }

    private List<Task> tasks(LocalDate day, TaskKind kind) {
        return tasks(day).stream().filter(task -> task.kind() == kind).toList();
    }

    private void reportAnna() {
        report("100001");
    }

    private void report(String member) {
        Mandate mandate = f1.amrMandate(member);
        f1.installation()
                .ports()
                .mandates()
                .save(mandate.asRegistered(
                        new Election(mandate.election().heldOn(), null, REPORTED, null), mandate.term(), null, null));
    }

    @Test
    void SC1_a_new_amr_is_to_have_the_welcome_package_and_an_offer_within_thirty_days() {
        reportAnna();

        assertThat(tasks(REPORTED, TaskKind.OFFER_DUE))
                .filteredOn(task -> f1.person("100001").id().equals(task.person()))
                .extracting(Task::due)
                .containsExactly(LocalDate.of(2026, 12, 20));
        assertThat(tasks(REPORTED, TaskKind.WELCOME_PACKAGE))
                .singleElement()
                .satisfies(task ->
                        assertThat(task.person()).isEqualTo(f1.person("100001").id()));
    }

    @Test
    void SC1_the_tasks_go_when_they_are_done() {
        reportAnna();
        f1.send(REPORTED);
        Task welcome = tasks(REPORTED, TaskKind.WELCOME_PACKAGE).getFirst();
        CompleteTask complete = f1.get(CompleteTask.class);
        complete.complete(f1.office(REPORTED), new CompleteTask.Request(welcome.kind(), welcome.about()));

        assertThat(tasks(REPORTED, TaskKind.WELCOME_PACKAGE)).isEmpty();
        assertThat(tasks(REPORTED, TaskKind.OFFER_DUE))
                .noneMatch(task -> f1.person("100001").id().equals(task.person()));
        assertThatThrownBy(() -> complete.complete(
                        f1.office(REPORTED), new CompleteTask.Request(TaskKind.OFFER_DUE, welcome.about())))
                .isInstanceOf(TaskGoesAwayByItself.class);
    }

    @Test
    void E13_a_term_that_runs_out_is_followed_until_a_re_election_is_reported() {
        assertThat(tasks(F1.DAY, TaskKind.RE_ELECTION))
                .extracting(Task::due)
                .containsExactly(LocalDate.of(2027, 2, 28));
        f1.reElect("100003");
        assertThat(tasks(F1.DAY, TaskKind.RE_ELECTION)).isEmpty();
    }

    @Test
    void E1_a_workplace_that_lost_its_amr_is_to_elect_anew() {
        f1.end("100006", LocalDate.of(2027, 4, 30), EndReason.LEFT_WORKPLACE);

        assertThat(tasks(LocalDate.of(2027, 4, 30), TaskKind.BY_ELECTION)).isEmpty();
        assertThat(tasks(LocalDate.of(2027, 5, 1), TaskKind.BY_ELECTION))
                .extracting(Task::place)
                .containsExactly("Aarhus Specialbosted");
    }

    @Test
    void E1_a_workplace_that_has_elected_anew_need_not_be_asked() {
        Mandate left = f1.amrMandate("100006");
        f1.end("100006", LocalDate.of(2027, 4, 30), EndReason.LEFT_WORKPLACE);
        LocalDate starts = LocalDate.of(2027, 5, 10);
        f1.installation()
                .ports()
                .mandates()
                .save(Mandate.of(
                        new MandateId(UUID.randomUUID()),
                        left.kreds(),
                        f1.person("100001").id(),
                        left.seat(),
                        new Election(starts, null, starts, null),
                        Term.ofMonths(starts, 24, null)));

        assertThat(tasks(LocalDate.of(2027, 5, 15), TaskKind.BY_ELECTION)).isEmpty();
    }

    @Test
    void S32_a_kommunegruppe_where_somebody_waits_needs_a_network() {
        assertThat(tasks(F1.DAY, TaskKind.NETWORK_NEEDED))
                .extracting(Task::place)
                .containsExactly("Samsø");
        assertThat(tasks(F1.DAY, TaskKind.OFFER_DUE)).extracting(Task::place).contains("Samsø");
    }

    @Test
    void what_could_not_be_done_in_time_has_no_deadline_and_is_not_overdue() {
        assertThat(tasks(F1.DAY, TaskKind.OFFER_DUE))
                .filteredOn(task -> !task.couldBeDoneInTime())
                .isNotEmpty()
                .allMatch(task -> task.deadline() == null && !task.isOverdue(F1.DAY));
        assertThat(tasks(F1.DAY, TaskKind.RE_ELECTION))
                .allMatch(task -> task.due().equals(task.deadline()));
    }

    @Test
    void what_must_wait_for_a_network_stands_after_all_that_can_be_done() {
        List<Boolean> waits = tasks(F1.DAY).stream()
                .map(task -> task.obstacle() == Verdict.Obstacle.NO_ACTIVE_NETWORK)
                .toList();

        assertThat(waits).contains(true, false).isSorted();
    }

    @Test
    void an_offer_that_cannot_be_sent_yet_tells_what_is_missing() {
        assertThat(tasks(F1.DAY, TaskKind.OFFER_DUE))
                .filteredOn(task -> "Samsø".equals(task.place()))
                .isNotEmpty()
                .allMatch(task -> task.obstacle() == Verdict.Obstacle.NO_ACTIVE_NETWORK && !task.couldBeDoneInTime());
    }

    @Test
    void those_of_one_day_and_kind_stand_by_name_in_the_order_of_the_danish_alphabet() {
        f1.rename("100001", "Åen");
        f1.rename("100005", "Østergaard");
        report("100001");
        report("100005");

        assertThat(tasks(REPORTED, TaskKind.WELCOME_PACKAGE))
                .extracting(task -> Objects.requireNonNull(task.name()).full())
                .containsExactly("Eva Østergaard", "Anna Åen");
    }

    @Test
    void nobody_is_late_with_an_offer_that_was_due_before_there_was_a_network() {
        f1.establish("Samsø", F1.DAY);

        assertThat(tasks(F1.DAY, TaskKind.OFFER_DUE))
                .filteredOn(task -> "Samsø".equals(task.place()))
                .isNotEmpty()
                .allMatch(task -> task.obstacle() == null && task.isOlderThanNetwork() && !task.couldBeDoneInTime());
    }

    @Test
    void a_kind_is_read_by_its_name() {
        assertThat(TaskKind.of("welcome-package")).isEqualTo(TaskKind.WELCOME_PACKAGE);
        assertThatThrownBy(() -> TaskKind.of("coffee")).isInstanceOf(InvalidValue.class);
    }
}
