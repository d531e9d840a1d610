package dk.amr.domain.access;

import static dk.amr.domain.access.account.AccountFixture.anAccount;
import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.kit.InMemoryInstallation;
import dk.amr.domain.shared.InvalidValue;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every way through the gate asks, works and records alike. */
final class GateWaysTest {

    private static final Subject ONE =
            new Subject(Subject.Kind.PERSON, UUID.fromString("6f9619ff-8b86-4011-b42d-00c04fc964ff"));
    private static final Subject ANOTHER =
            new Subject(Subject.Kind.PERSON, UUID.fromString("7f9619ff-8b86-4011-b42d-00c04fc964ff"));

    private final InMemoryInstallation installation = new InMemoryInstallation();
    private final Gate gate = new Gate(
            new Policy(), installation.ports().trail(), installation.ports().transactions(), installation.clock());
    private final Caller office = installation.caller(Role.OFFICE_ADMIN);
    private final Caller fu = installation.caller(Role.EXECUTIVE_COMMITTEE);
    private final List<String> done = new ArrayList<>();

    private void note(Act act) {
        act.tells("noted");
        done.add("worked");
    }

    @Test
    void work_on_a_subject_is_recorded_with_it() {
        String answer = gate.enter(office, UseCase.LOOK_AT_PERSON, ONE, () -> Relation.OWN_KREDS, act -> "seen");
        gate.perform(office, UseCase.LOOK_AT_PERSON, ANOTHER, () -> Relation.OWN_KREDS, this::note);

        assertThat(answer).isEqualTo("seen");
        assertThat(done).containsExactly("worked");
        assertThat(installation.entries()).extracting(AuditEntry::subject).containsExactly(ONE, ANOTHER);
        assertThat(installation.entries()).extracting(AuditEntry::detail).containsExactly("", "noted");
    }

    @Test
    void work_that_finds_its_subject_is_recorded_with_it() {
        String answer = gate.enter(office, UseCase.IMPORT_REGISTER, () -> Relation.OWN_KREDS, act -> {
            act.concerns(ONE.kind(), ONE.id());
            return "found";
        });
        gate.perform(office, UseCase.IMPORT_REGISTER, () -> Relation.OWN_KREDS, this::note);

        assertThat(answer).isEqualTo("found");
        assertThat(done).containsExactly("worked");
        assertThat(installation.entries()).extracting(AuditEntry::subject).containsExactly(ONE, null);
    }

    @Test
    void one_work_on_many_things_leaves_an_event_of_each() {
        gate.performAll(
                office,
                UseCase.IMPORT_REGISTER,
                List.of(ONE, ANOTHER),
                (act, subject) -> act.concerns(subject.kind(), subject.id()),
                () -> done.add("worked"));

        assertThat(done).containsExactly("worked");
        assertThat(installation.entries()).extracting(AuditEntry::subject).containsExactly(ONE, ANOTHER);
        assertThat(installation.entries()).extracting(AuditEntry::outcome).containsOnly(AuditEntry.Outcome.DONE);
    }

    @Test
    void one_work_on_many_things_that_is_not_recorded_leaves_none() {
        gate.performAll(
                office, UseCase.LIST_KOMMUNEGRUPPER, List.of(ONE), (act, subject) -> {}, () -> done.add("worked"));

        assertThat(done).containsExactly("worked");
        assertThat(installation.entries()).isEmpty();
    }

    @Test
    void one_work_on_many_things_that_is_denied_is_not_done() {
        assertThatThrownBy(() -> gate.performAll(
                        fu, UseCase.IMPORT_REGISTER, List.of(ONE), (act, subject) -> {}, () -> done.add("worked")))
                .isInstanceOf(MayNotBeDone.class);

        assertThat(done).isEmpty();
        assertThat(installation.entries()).extracting(AuditEntry::outcome).containsExactly(AuditEntry.Outcome.DENIED);
    }

    @Test
    void E18_whoever_writes_to_people_sees_protected_contacts_and_nobody_else_does() {
        assertThat(gate.showsProtectedContacts(office)).isTrue();
        assertThat(gate.showsProtectedContacts(installation.caller(Role.CONSULTANT, Role.EXECUTIVE_COMMITTEE)))
                .isTrue();
        assertThat(gate.showsProtectedContacts(fu)).isFalse();
        assertThat(gate.showsProtectedContacts(installation.caller())).isFalse();
    }

    @Test
    void the_seal_of_an_event_covers_who_did_what_where() {
        gate.perform(office, UseCase.LOOK_AT_PERSON, ONE, () -> Relation.OWN_KREDS, this::note);

        assertThat(installation.entries().getFirst().canonical().lines())
                .containsExactly(
                        Long.toString(installation.clock().instant().toEpochMilli()),
                        office.day().toString(),
                        aKreds().id().value().toString(),
                        anAccount().id().value().toString(),
                        "PAGE",
                        "LOOK_AT_PERSON",
                        "DONE",
                        "PERSON:" + ONE.id(),
                        "noted");
    }

    @Test
    void an_account_is_known_by_an_id_and_nothing_else() {
        assertThat(AccountId.parse(ONE.id().toString()).value()).isEqualTo(ONE.id());
        assertThatThrownBy(() -> AccountId.parse("chef@example.org")).isInstanceOf(InvalidValue.class);
    }

    @Test
    void a_role_has_a_title_in_both_languages() {
        assertThat(Role.values()).allSatisfy(role -> {
            assertThat(role.title().danish()).isNotBlank();
            assertThat(role.title().english()).isNotBlank();
        });
    }
}
