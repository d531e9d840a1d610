package dk.amr.domain.access.signin;

import static dk.amr.domain.access.account.StaffFixture.aMemberOfStaff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.access.AuditEntry;
import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Door;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.MayNotBeDone;
import dk.amr.domain.access.NothingHere;
import dk.amr.domain.access.Policy;
import dk.amr.domain.access.PolicyRow;
import dk.amr.domain.access.ProofIsNeeded;
import dk.amr.domain.access.Relation;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.account.AccessKey;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.StaffFixture;
import dk.amr.domain.kit.F1;
import dk.amr.domain.kit.InMemoryInstallation;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** what asks for it is done for whoever has shown lately who they are. */
final class ProveAgainTest {

    private static final Caller ANYBODY = Caller.anonymous(Door.PAGE, F1.DAY);
    private static final Duration ALMOST_FIVE = Duration.ofMinutes(5).minusMillis(1);

    private final InMemoryInstallation installation = new InMemoryInstallation();
    private final Account anna = aMemberOfStaff(installation, 1, "anna@example.org", Role.OFFICE_ADMIN);
    private final Account fu = aMemberOfStaff(installation, 2, "fu@example.org", Role.EXECUTIVE_COMMITTEE);
    private final Doorkeeper doorkeeper = installation.get(Doorkeeper.class);
    private final Gate gate = installation.get(Gate.class);

    private String signIn() {
        return installation
                .get(SignIn.class)
                .signIn(ANYBODY, new SignIn.Request(anna.login(), StaffFixture.PASSWORD, "192.0.2.1", "Firefox"))
                .secret();
    }

    private Caller in(String session) {
        SignedIn signedIn = doorkeeper.signedIn(session).orElseThrow();
        return signedIn.account().asCaller(Door.PAGE, F1.DAY).provedAt(signedIn.provedAt());
    }

    private String prove(String session, String typed) {
        return installation.get(ProveAgain.class).prove(in(session), new ProveAgain.Request(session, typed));
    }

    private String export(Caller caller) {
        return gate.enter(caller, UseCase.EXPORT_REGISTER, act -> "file");
    }

    private static boolean asksForProof(UseCase useCase) {
        return new Policy().asksForProof(useCase);
    }

    @Test
    void A5_it_is_done_for_five_minutes_after_signing_in_and_after_each_proof() {
        String session = signIn();
        installation.clock().advance(ALMOST_FIVE);
        assertThat(export(in(session))).isEqualTo("file");
        installation.clock().advance(Duration.ofMillis(1));
        assertThatThrownBy(() -> export(in(session))).isInstanceOf(ProofIsNeeded.class);

        String proved = prove(session, StaffFixture.PASSWORD);
        assertThat(export(in(proved))).isEqualTo("file");
        installation.clock().advance(Duration.ofMinutes(5));
        assertThatThrownBy(() -> export(in(proved))).isInstanceOf(ProofIsNeeded.class);
    }

    @Test
    void A4_the_session_goes_on_under_another_secret_and_ends_no_later() {
        String session = signIn();
        AccessKey before = key();
        installation.clock().advance(Duration.ofMinutes(20));

        String proved = prove(session, StaffFixture.PASSWORD);

        assertThat(proved).isNotEqualTo(session);
        assertThat(doorkeeper.bySession(session)).isEmpty();
        assertThat(doorkeeper.bySession(proved)).contains(anna);
        assertThat(key())
                .extracting(AccessKey::madeAt, AccessKey::endsAt, AccessKey::device)
                .containsExactly(before.madeAt(), before.endsAt(), "Firefox");
        assertThat(installation.entries())
                .last()
                .extracting(AuditEntry::useCase, AuditEntry::outcome)
                .containsExactly(UseCase.PROVE_AGAIN, AuditEntry.Outcome.DONE);
    }

    private AccessKey key() {
        return installation
                .ports()
                .accessKeys()
                .ofAccount(anna.id(), AccessKey.Kind.SESSION)
                .getFirst();
    }

    @Test
    void A3_it_is_guessed_five_times_as_at_the_door_and_each_is_recorded() {
        String session = signIn();
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> prove(session, "forkert")).isInstanceOf(ProofFailed.class);
        }

        assertThatThrownBy(() -> prove(session, StaffFixture.PASSWORD)).isInstanceOf(ProofFailed.class);
        assertThat(installation.entries())
                .filteredOn(entry -> entry.useCase() == UseCase.PROVE_AGAIN)
                .hasSize(6)
                .extracting(AuditEntry::outcome)
                .containsOnly(AuditEntry.Outcome.DENIED);
        installation.clock().advance(Duration.ofMinutes(1));
        assertThat(prove(session, StaffFixture.PASSWORD)).isNotEqualTo(session);
    }

    @Test
    void where_a_code_is_asked_for_at_the_door_the_password_is_not_enough() {
        String session = signIn();
        installation.ports().secondSteps().begin(SecondStep.begun(anna.id(), new UUID(7, 1)));
        installation.ports().secondSteps().turnOn(anna.id(), Set.of());

        assertThatThrownBy(() -> prove(session, StaffFixture.PASSWORD)).isInstanceOf(ProofFailed.class);
        assertThat(prove(session, code())).isNotEqualTo(session);
    }

    private String code() {
        SecondStep step = installation.ports().secondSteps().find(anna.id()).orElseThrow();
        return new PlainOneTimeCodes()
                .code(step.app(), installation.clock().instant().getEpochSecond() / 30);
    }

    @Test
    void of_two_proofs_of_one_session_the_later_finds_it_gone() {
        String session = signIn();
        Caller caller = in(session);
        prove(session, StaffFixture.PASSWORD);

        assertThatThrownBy(() -> installation
                        .get(ProveAgain.class)
                        .prove(caller, new ProveAgain.Request(session, StaffFixture.PASSWORD)))
                .isInstanceOf(NothingHere.class);
        assertThat(new ProveAgain.Request("hemmelig", "hemmelig").toString()).isEqualTo("ProveAgain");
    }

    @ParameterizedTest
    @EnumSource(UseCase.class)
    void every_use_case_that_asks_for_it_is_refused_without(UseCase useCase) {
        for (PolicyRow row : Policy.rows()) {
            if (row.useCase() == useCase && asksForProof(useCase)) {
                row.decisions().forEach((role, decision) -> {
                    Caller stale = installation.caller(role).provedAt(InMemoryInstallation.START.minus(ALMOST_FIVE));
                    installation.clock().advance(Duration.ofMillis(1));
                    switch (decision) {
                        case ALLOW -> refused(stale, row, ProofIsNeeded.class);
                        case DENY -> refused(stale, row, MayNotBeDone.class);
                        case CONCEAL -> refused(stale, row, NothingHere.class);
                    }
                });
            }
        }
    }

    private void refused(Caller caller, PolicyRow row, Class<? extends Throwable> refusal) {
        Relation relation = row.relation();
        assertThatThrownBy(() -> gate.mustAdmit(caller, row.useCase(), relation))
                .isInstanceOf(refusal);
        assertThatThrownBy(() -> gate.enter(caller, row.useCase(), () -> relation, act -> "done"))
                .isInstanceOf(refusal);
    }

    @Test
    void whoever_may_not_do_it_is_not_asked_for_a_proof() {
        assertThatThrownBy(() -> export(fu.asCaller(Door.PAGE, F1.DAY))).isInstanceOf(MayNotBeDone.class);
        assertThatThrownBy(() -> export(anna.asCaller(Door.PAGE, F1.DAY))).isInstanceOf(ProofIsNeeded.class);
        assertThat(export(anna.asCaller(Door.JSON, F1.DAY))).isEqualTo("file");
        assertThat(export(anna.asCaller(Door.COMMAND, F1.DAY))).isEqualTo("file");
    }

    @Test
    void what_hands_out_personal_data_or_the_keys_of_others_asks_for_it() {
        assertThat(UseCase.values())
                .filteredOn(ProveAgainTest::asksForProof)
                .containsExactly(
                        UseCase.ADD_ACCOUNT,
                        UseCase.ENABLE_ACCOUNT,
                        UseCase.LIMIT_ACCOUNT,
                        UseCase.RESET_PASSWORD,
                        UseCase.SEND_PASSWORD_LINK,
                        UseCase.RESET_SECOND_STEP,
                        UseCase.CHANGE_ROLES,
                        UseCase.ISSUE_TOKEN,
                        UseCase.EXPORT_REGISTER,
                        UseCase.WRITE_ATTENDANCE_STATEMENT);
    }
}
