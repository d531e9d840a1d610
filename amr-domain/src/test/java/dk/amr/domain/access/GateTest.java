package dk.amr.domain.access;

import static dk.amr.domain.access.account.AccountFixture.anAccount;
import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.person.PersonFixture.aPerson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.kit.InMemoryInstallation;
import dk.amr.domain.person.MemberNumberIsTaken;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class GateTest {

    private final InMemoryInstallation installation = new InMemoryInstallation();
    private final Gate gate = new Gate(
            new Policy(), installation.ports().trail(), installation.ports().transactions(), installation.clock());
    private final Caller office = installation.caller(Role.OFFICE_ADMIN);
    private final Caller fu = installation.caller(Role.EXECUTIVE_COMMITTEE);

    private void savePerson() {
        installation.ports().people().save(aPerson());
    }

    private boolean hasPerson() {
        return installation.ports().people().find(aKreds().id(), aPerson().id()).isPresent();
    }

    private AuditEntry event(
            UseCase useCase, AuditEntry.Outcome outcome, Caller caller, Subject subject, String detail) {
        return new AuditEntry(
                installation.clock().instant(),
                caller.day(),
                aKreds().id(),
                anAccount().id(),
                Door.PAGE,
                useCase,
                outcome,
                subject,
                detail);
    }

    @Test
    void P20_an_act_that_is_allowed_is_done_and_leaves_one_event() {
        String answer = gate.enter(office, UseCase.IMPORT_REGISTER, act -> {
            act.concerns(Subject.Kind.PERSON, aPerson().id().value());
            act.tells("rows=1");
            savePerson();
            return "done";
        });

        assertThat(answer).isEqualTo("done");
        assertThat(hasPerson()).isTrue();
        assertThat(installation.entries())
                .containsExactly(event(
                        UseCase.IMPORT_REGISTER,
                        AuditEntry.Outcome.DONE,
                        office,
                        new Subject(Subject.Kind.PERSON, aPerson().id().value()),
                        "rows=1"));
    }

    @Test
    void P20_an_act_that_is_denied_leaves_one_event_and_nothing_else() {
        assertThatThrownBy(() -> gate.perform(fu, UseCase.IMPORT_REGISTER, act -> savePerson()))
                .isInstanceOf(MayNotBeDone.class);

        assertThat(hasPerson()).isFalse();
        assertThat(installation.entries())
                .containsExactly(event(UseCase.IMPORT_REGISTER, AuditEntry.Outcome.DENIED, fu, null, ""));
    }

    @Test
    void SC9_fu_opening_a_persons_page_is_told_nothing_and_recorded() {
        Subject subject = new Subject(Subject.Kind.PERSON, aPerson().id().value());

        assertThatThrownBy(() ->
                        gate.enter(fu, UseCase.LOOK_AT_PERSON, subject, () -> Relation.REPRESENTATIVE, act -> "seen"))
                .isInstanceOf(NothingHere.class);
        assertThat(installation.entries())
                .containsExactly(event(UseCase.LOOK_AT_PERSON, AuditEntry.Outcome.DENIED, fu, subject, ""));
    }

    @Test
    void work_that_finds_nothing_is_recorded_as_denied_and_undone() {
        assertThatThrownBy(() -> gate.perform(office, UseCase.IMPORT_REGISTER, act -> {
                    savePerson();
                    throw new NothingHere();
                }))
                .isInstanceOf(NothingHere.class);

        assertThat(hasPerson()).isFalse();
        assertThat(installation.entries()).extracting(AuditEntry::outcome).containsExactly(AuditEntry.Outcome.DENIED);
    }

    @Test
    void work_that_a_rule_refuses_is_undone_with_its_event() {
        assertThatThrownBy(() -> gate.perform(office, UseCase.IMPORT_REGISTER, act -> {
                    savePerson();
                    throw new MemberNumberIsTaken();
                }))
                .isInstanceOf(MemberNumberIsTaken.class);

        assertThat(hasPerson()).isFalse();
        assertThat(installation.entries()).isEmpty();
    }

    @Test
    void work_that_fails_leaves_no_event() {
        assertThatThrownBy(() -> gate.perform(office, UseCase.IMPORT_REGISTER, act -> {
                    savePerson();
                    throw new IllegalStateException("an outage");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(hasPerson()).isFalse();
        assertThat(installation.entries()).isEmpty();
    }

    @Test
    void what_the_table_does_not_record_leaves_no_event_unless_it_is_denied() {
        gate.perform(office, UseCase.LIST_KOMMUNEGRUPPER, act -> {});
        assertThat(installation.entries()).isEmpty();

        assertThatThrownBy(() -> gate.perform(fu, UseCase.REPORT_COVERAGE, act -> {}))
                .isInstanceOf(MayNotBeDone.class);
        assertThat(installation.entries()).hasSize(1);
    }

    @Test
    void the_business_day_is_the_callers_and_the_time_is_the_clocks() {
        gate.perform(
                installation.caller(LocalDate.of(2030, 5, 1), Role.OFFICE_ADMIN), UseCase.IMPORT_REGISTER, act -> {});

        AuditEntry entry = installation.entries().getFirst();
        assertThat(entry.day()).isEqualTo("2030-05-01");
        assertThat(entry.at()).isEqualTo(installation.clock().instant());
    }

    @Test
    void admission_alone_is_asked_before_long_work() {
        gate.mustAdmit(office, UseCase.IMPORT_REGISTER);
        assertThat(installation.entries()).isEmpty();

        assertThatThrownBy(() -> gate.mustAdmit(fu, UseCase.IMPORT_REGISTER)).isInstanceOf(MayNotBeDone.class);
        assertThat(gate.admits(office, UseCase.IMPORT_REGISTER, Relation.OWN_KREDS))
                .isTrue();
        assertThat(gate.admits(fu, UseCase.IMPORT_REGISTER, Relation.OWN_KREDS)).isFalse();
        assertThat(installation.entries()).hasSize(1);
    }

    @Test
    void an_event_holds_no_content() {
        gate.perform(office, UseCase.IMPORT_REGISTER, act -> act.tells("rows=1\nrows=2"));

        assertThat(installation.entries().getFirst().canonical().lines()).hasSize(9);
    }

    @Test
    void a_caller_without_an_account_has_none_to_give() {
        Caller anonymous = Caller.anonymous(Door.PAGE, office.day());

        assertThat(anonymous.accountOrNobody()).isNull();
        assertThat(anonymous.kredsOrNone()).isNull();
        assertThatThrownBy(anonymous::account).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Caller.operator(office.day()).kreds()).isInstanceOf(IllegalStateException.class);
    }
}
