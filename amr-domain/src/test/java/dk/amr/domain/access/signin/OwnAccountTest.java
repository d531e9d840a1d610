package dk.amr.domain.access.signin;

import static dk.amr.domain.access.account.StaffFixture.aMemberOfStaff;
import static dk.amr.domain.access.account.StaffFixture.asking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.amr.domain.access.AuditEntry;
import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Door;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.StaffFixture;
import dk.amr.domain.access.signin.OwnAccount.OpenSession;
import dk.amr.domain.kit.F1;
import dk.amr.domain.kit.InMemoryInstallation;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class OwnAccountTest {

    private static final NewPassword NEW = new NewPassword("et helt nyt kodeord");

    private final InMemoryInstallation installation = new InMemoryInstallation();
    private final Account anna = aMemberOfStaff(installation, 1, "anna@example.org", Role.SYSTEM_ADMIN);
    private final Account bo = aMemberOfStaff(installation, 2, "bo@example.org", Role.CONSULTANT);
    private final Doorkeeper doorkeeper = installation.get(Doorkeeper.class);

    private String signIn(Account account, String password, String device) {
        return installation
                .get(SignIn.class)
                .signIn(
                        Caller.anonymous(Door.PAGE, F1.DAY),
                        new SignIn.Request(account.login(), password, "192.0.2.1", device))
                .secret();
    }

    private String signIn(Account account, String device) {
        return signIn(account, StaffFixture.PASSWORD, device);
    }

    private String change(String present) {
        return installation
                .get(ChangePassword.class)
                .change(asking(anna), new ChangePassword.Request(present, NEW, "Firefox, Linux"));
    }

    private OwnAccount look(String session) {
        return installation.get(LookAtOwnAccount.class).look(asking(anna), session);
    }

    private boolean isOpen(String session) {
        return doorkeeper.bySession(session).isPresent();
    }

    @Test
    void somebody_sees_where_their_account_is_open_and_where_they_are() {
        String here = signIn(anna, "Firefox, Windows");
        installation.clock().advance(Duration.ofMinutes(3));
        signIn(anna, "Safari, iPhone");
        signIn(bo, "Chrome, Mac");

        assertThat(look(here).sessions())
                .extracting(OpenSession::device, OpenSession::isThisOne)
                .containsExactly(tuple("Safari, iPhone", false), tuple("Firefox, Windows", true));
        assertThat(look(here).toString()).doesNotContain("Firefox").doesNotContain(here);
    }

    @Test
    void what_nobody_used_for_long_is_not_open() {
        signIn(anna, "Safari, iPhone");
        installation.clock().advance(Doorkeeper.LONGEST_IDLE);
        String here = signIn(anna, "Firefox, Windows");

        assertThat(look(here).sessions()).extracting(OpenSession::device).containsExactly("Firefox, Windows");
    }

    @Test
    void A5_one_session_is_ended_by_its_mark_and_those_of_others_are_not() {
        String here = signIn(anna, "here");
        String there = signIn(anna, "there");
        String elsewhere = signIn(anna, "elsewhere");
        String ofBo = signIn(bo, "there");
        String mark = look(here).sessions().stream()
                .filter(each -> each.device().equals("there"))
                .map(OpenSession::mark)
                .findFirst()
                .orElseThrow();
        EndOwnSessions end = installation.get(EndOwnSessions.class);

        assertThat(end.end(asking(bo), new EndOwnSessions.Request(ofBo, mark))).isZero();
        assertThat(isOpen(there)).isTrue();
        assertThat(end.end(asking(anna), new EndOwnSessions.Request(here, mark)))
                .isEqualTo(1);
        assertThat(isOpen(there)).isFalse();
        assertThat(isOpen(here)).isTrue();
        assertThat(isOpen(elsewhere)).isTrue();
    }

    @Test
    void A5_all_others_are_ended_at_once() {
        String here = signIn(anna, "here");
        String there = signIn(anna, "there");
        String ofBo = signIn(bo, "there");
        EndOwnSessions.Request others = new EndOwnSessions.Request(here, null);

        assertThat(installation.get(EndOwnSessions.class).end(asking(anna), others))
                .isEqualTo(1);
        assertThat(isOpen(there)).isFalse();
        assertThat(isOpen(here)).isTrue();
        assertThat(isOpen(ofBo)).isTrue();
        assertThat(others.toString()).doesNotContain(here);
    }

    @Test
    void A5_a_changed_password_ends_every_session_and_opens_a_new_one() {
        String before = signIn(anna, "here");
        String there = signIn(anna, "there");
        String ofBo = signIn(bo, "there");
        String after = change(StaffFixture.PASSWORD);

        assertThat(isOpen(before)).isFalse();
        assertThat(isOpen(there)).isFalse();
        assertThat(isOpen(after)).isTrue();
        assertThat(isOpen(ofBo)).isTrue();
        assertThat(isOpen(signIn(anna, NEW.value(), "here"))).isTrue();
        assertThatThrownBy(() -> signIn(anna, "here")).isInstanceOf(SignInFailed.class);
    }

    @Test
    void A3_whoever_does_not_know_the_present_password_changes_nothing_and_is_recorded() {
        String here = signIn(anna, "here");

        assertThatThrownBy(() -> change("noget andet")).isInstanceOf(ProofFailed.class);
        assertThat(isOpen(here)).isTrue();
        assertThat(installation.entries())
                .last()
                .extracting(AuditEntry::useCase, AuditEntry::outcome)
                .containsExactly(UseCase.CHANGE_PASSWORD, AuditEntry.Outcome.DENIED);
        assertThat(new ChangePassword.Request("hemmelig", NEW, "").toString()).isEqualTo("ChangePassword");
    }

    @Test
    void A3_a_session_that_holds_lets_nobody_guess_more_often() {
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> change("noget andet")).isInstanceOf(ProofFailed.class);
        }

        assertThatThrownBy(() -> change(StaffFixture.PASSWORD)).isInstanceOf(ProofFailed.class);
        installation.clock().advance(Duration.ofMinutes(1));
        assertThat(isOpen(change(StaffFixture.PASSWORD))).isTrue();
    }
}
