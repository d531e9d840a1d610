package dk.amr.domain.access.signin;

import static dk.amr.domain.access.account.AccountFixture.anAccount;
import static dk.amr.domain.access.account.StaffFixture.aMemberOfStaff;
import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.access.AuditEntry;
import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Door;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.ChangeRoles;
import dk.amr.domain.access.account.DisableAccount;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.access.account.StaffFixture;
import dk.amr.domain.kit.F1;
import dk.amr.domain.kit.InMemoryInstallation;
import dk.amr.domain.shared.CountingIds;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class SignInTest {

    private static final String HERE = "192.0.2.1";
    private static final String ELSEWHERE = "192.0.2.2";
    private static final LoginName ANNA = new LoginName("anna@example.org");

    private final InMemoryInstallation installation = new InMemoryInstallation();
    private final Account anna = aMemberOfStaff(installation, 1, ANNA.value(), Role.SYSTEM_ADMIN);
    private final Doorkeeper doorkeeper = installation.get(Doorkeeper.class);

    private String signIn(LoginName login, String password, String address) {
        return installation
                .get(SignIn.class)
                .signIn(Caller.anonymous(Door.PAGE, F1.DAY), new SignIn.Request(login, password, address))
                .secret();
    }

    private String signIn() {
        return signIn(ANNA, StaffFixture.PASSWORD, HERE);
    }

    private void fail(LoginName login, String address, int times) {
        for (int i = 0; i < times; i++) {
            assertThatThrownBy(() -> signIn(login, "forkert", address)).isInstanceOf(SignInFailed.class);
        }
    }

    private Caller caller() {
        return StaffFixture.asking(anna);
    }

    @Test
    void who_knows_the_password_gets_a_session() {
        String session = signIn();

        assertThat(doorkeeper.bySession(session)).contains(anna);
        assertThat(doorkeeper.byToken(session)).isEmpty();
        assertThat(doorkeeper.bySession("gættet")).isEmpty();
    }

    @Test
    void A3_the_sixth_attempt_is_refused_even_with_the_right_password() {
        fail(ANNA, HERE, 5);

        assertThatThrownBy(this::signIn).isInstanceOf(SignInFailed.class);
    }

    @Test
    void A3_who_guesses_from_one_address_locks_nobody_out_at_another() {
        fail(ANNA, HERE, 6);

        assertThat(doorkeeper.bySession(signIn(ANNA, StaffFixture.PASSWORD, ELSEWHERE)))
                .contains(anna);
    }

    @Test
    void A3_after_five_attempts_each_waits_longer_than_the_one_before() {
        fail(ANNA, HERE, 5);
        for (int minutes : List.of(1, 2, 4, 8, 15, 15)) {
            installation.clock().advance(Duration.ofMinutes(minutes).minusSeconds(1));
            assertThatThrownBy(this::signIn).as("before %s minutes", minutes).isInstanceOf(SignInFailed.class);
            installation.clock().advance(Duration.ofSeconds(1));
            int before = installation.entries().size();
            fail(ANNA, HERE, 1);
            assertThat(installation.entries()).as("after %s minutes", minutes).hasSize(before + 1);
        }
    }

    @Test
    void A3_after_the_wait_the_right_password_opens_and_all_is_forgotten() {
        fail(ANNA, HERE, 5);
        installation.clock().advance(Duration.ofMinutes(1));
        signIn();
        fail(ANNA, HERE, 4);

        assertThat(doorkeeper.bySession(signIn())).contains(anna);
    }

    @Test
    void A3_an_address_that_tries_many_accounts_waits_too() {
        for (int i = 0; i < 20; i++) {
            fail(new LoginName("nr" + i + "@example.org"), HERE, 1);
        }

        assertThatThrownBy(this::signIn).isInstanceOf(SignInFailed.class);
        assertThat(signIn(ANNA, StaffFixture.PASSWORD, ELSEWHERE)).isNotEmpty();
    }

    @Test
    void an_office_that_shares_one_address_may_sign_in_as_often_as_it_likes() {
        for (int i = 0; i < 25; i++) {
            assertThat(signIn()).isNotEmpty();
        }
    }

    @Test
    void A2_whatever_is_wrong_the_refusal_is_the_same() {
        aMemberOfStaff(installation, 2, "lukket@example.org", Role.PRIVACY);
        installation.get(DisableAccount.class).disable(caller(), new LoginName("lukket@example.org"));
        installation
                .ports()
                .accounts()
                .save(Account.service(
                        new AccountId(CountingIds.id(3)), aKreds().id(), new LoginName("maskinen@example.org")));
        installation.ports().accounts().save(anAccount(4, "ny@example.org", Role.PRIVACY));
        fail(ANNA, HERE, 5);
        List<SignInFailed> refusals = new ArrayList<>();
        for (String login : List.of(
                "ingen@example.org", "lukket@example.org", "maskinen@example.org", "ny@example.org", ANNA.value())) {
            try {
                signIn(new LoginName(login), StaffFixture.PASSWORD, HERE);
            } catch (SignInFailed refusal) {
                refusals.add(refusal);
            }
        }

        assertThat(refusals).hasSize(5);
        assertThat(refusals).extracting(SignInFailed::rule).containsOnly("sign-in-failed");
        assertThat(refusals)
                .extracting(SignInFailed::sentence)
                .containsOnly(refusals.getFirst().sentence());
    }

    @Test
    void A2_an_account_that_is_not_there_takes_as_long() {
        fail(new LoginName("ingen@example.org"), HERE, 3);

        assertThat(installation.passwords().timesPretended()).isEqualTo(3);
    }

    @Test
    void D1_every_attempt_that_is_tried_leaves_an_event_without_a_name() {
        fail(ANNA, HERE, 1);
        signIn();

        assertThat(installation.entries())
                .extracting(AuditEntry::useCase, AuditEntry::outcome)
                .containsExactly(
                        tuple(UseCase.SIGN_IN, AuditEntry.Outcome.DENIED),
                        tuple(UseCase.SIGN_IN, AuditEntry.Outcome.DONE));
        assertThat(installation.entries().toString()).doesNotContain("anna", HERE, StaffFixture.PASSWORD);
    }

    @Test
    void a_session_that_nobody_uses_ends_after_half_an_hour() {
        String session = signIn();
        installation.clock().advance(Doorkeeper.LONGEST_IDLE.minusSeconds(1));
        assertThat(doorkeeper.bySession(session)).isPresent();
        installation.clock().advance(Doorkeeper.LONGEST_IDLE.minusSeconds(1));
        assertThat(doorkeeper.bySession(session)).isPresent();
        installation.clock().advance(Doorkeeper.LONGEST_IDLE);

        assertThat(doorkeeper.bySession(session)).isEmpty();
    }

    @Test
    void a_session_ends_after_twelve_hours_however_busy() {
        String session = signIn();
        for (int i = 1; i < 48; i++) {
            installation.clock().advance(Duration.ofMinutes(15));
            assertThat(doorkeeper.bySession(session)).isPresent();
        }
        installation.clock().advance(Duration.ofMinutes(15));

        assertThat(doorkeeper.bySession(session)).isEmpty();
    }

    @Test
    void signing_out_ends_the_session_for_good() {
        String session = signIn();
        installation.get(SignOut.class).signOut(caller(), session);

        assertThat(doorkeeper.bySession(session)).isEmpty();
    }

    @Test
    void a_change_of_roles_ends_the_session() {
        String session = signIn();
        Caller bo = StaffFixture.asking(aMemberOfStaff(installation, 2, "bo@example.org", Role.SYSTEM_ADMIN));
        installation
                .get(ChangeRoles.class)
                .change(bo, new ChangeRoles.Request(ANNA, Set.of(Role.SYSTEM_ADMIN, Role.PRIVACY)));

        assertThat(doorkeeper.bySession(session)).isEmpty();
    }

    @Test
    void nothing_of_a_request_stands_in_a_log() {
        assertThat(new SignIn.Request(ANNA, "hemmelig", HERE).toString()).isEqualTo("SignIn");
        assertThat(new NewPassword("hemmelige hemmeligheder").toString()).isEqualTo("NewPassword");
    }
}
