package dk.amr.domain.access.signin;

import static dk.amr.domain.access.account.AccountFixture.aKey;
import static dk.amr.domain.access.account.StaffFixture.aMemberOfStaff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.access.AuditEntry;
import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Door;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.account.AccessKey;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.access.account.SetupLinks;
import dk.amr.domain.access.account.SignInLinks;
import dk.amr.domain.kit.F1;
import dk.amr.domain.kit.InMemoryInstallation;
import dk.amr.domain.shared.CountingIds;
import org.junit.jupiter.api.Test;

final class SignInLinkTest {

    private static final Caller ANYBODY = Caller.anonymous(Door.PAGE, F1.DAY);

    private final InMemoryInstallation installation = new InMemoryInstallation();
    private final Account anna = aMemberOfStaff(installation, 1, "anna@example.org", Role.CONSULTANT);

    private String link() {
        return installation.get(SignInLinks.class).make(anna.id());
    }

    private String redeem(String secret) {
        return installation.get(RedeemSignInLink.class).redeem(ANYBODY, secret).secret();
    }

    private boolean isKnown(String secret) {
        return installation.get(Doorkeeper.class).knowsSignInLink(secret);
    }

    @Test
    void a_link_opens_a_session_and_leaves_an_event_about_the_account() {
        String session = redeem(link());

        assertThat(installation.get(Doorkeeper.class).bySession(session))
                .map(Account::id)
                .contains(anna.id());
        assertThat(installation.entries())
                .extracting(AuditEntry::useCase, AuditEntry::outcome, AuditEntry::subject)
                .containsExactly(tuple(
                        UseCase.REDEEM_SIGN_IN_LINK,
                        AuditEntry.Outcome.DONE,
                        new Subject(Subject.Kind.ACCOUNT, anna.id().value())));
    }

    @Test
    void a_link_works_once() {
        String secret = link();
        redeem(secret);

        assertThatThrownBy(() -> redeem(secret)).isInstanceOf(SignInLinkIsUsed.class);
        assertThat(isKnown(secret)).isFalse();
    }

    @Test
    void looking_at_a_link_uses_nothing_up() {
        String secret = link();

        assertThat(isKnown(secret)).isTrue();
        assertThat(isKnown(secret)).isTrue();
        assertThat(installation.entries()).isEmpty();
    }

    @Test
    void a_link_works_for_twelve_hours() {
        String secret = link();
        installation.clock().advance(SignInLinks.VALID);

        assertThat(isKnown(secret)).isFalse();
        assertThatThrownBy(() -> redeem(secret)).isInstanceOf(SignInLinkIsUsed.class);
    }

    @Test
    void a_new_link_puts_the_earlier_out_of_use() {
        String first = link();
        String second = link();

        assertThatThrownBy(() -> redeem(first)).isInstanceOf(SignInLinkIsUsed.class);
        assertThat(redeem(second)).isNotEmpty();
    }

    @Test
    void a_new_password_puts_it_out_of_use() {
        String secret = link();
        String setup = installation.get(SetupLinks.class).make(anna.id());
        installation
                .get(RedeemSetupLink.class)
                .redeem(ANYBODY, new RedeemSetupLink.Request(setup, new NewPassword("fire andre tilfældige ord")));

        assertThatThrownBy(() -> redeem(secret)).isInstanceOf(SignInLinkIsUsed.class);
    }

    @Test
    void a_link_to_a_disabled_account_is_none() {
        String secret = link();
        installation
                .ports()
                .accounts()
                .save(installation
                        .ports()
                        .accounts()
                        .find(anna.id())
                        .orElseThrow()
                        .disabled());

        assertThat(isKnown(secret)).isFalse();
        assertThatThrownBy(() -> redeem(secret)).isInstanceOf(SignInLinkIsUsed.class);
    }

    @Test
    void a_link_to_the_account_that_commands_run_as_is_none() {
        Account service = Account.service(
                new AccountId(CountingIds.id(9)), anna.kreds(), new LoginName("kommandolinjen@example.org"));
        installation.ports().accounts().save(service);
        String secret = installation.get(SignInLinks.class).make(service.id());

        assertThat(isKnown(secret)).isFalse();
        assertThatThrownBy(() -> redeem(secret)).isInstanceOf(SignInLinkIsUsed.class);
    }

    @Test
    void another_kind_of_link_signs_nobody_in() {
        String secret = installation.get(SetupLinks.class).make(anna.id());
        installation.ports().accessKeys().add(aKey("other", anna, AccessKey.Kind.SESSION));

        assertThatThrownBy(() -> redeem(secret)).isInstanceOf(SignInLinkIsUsed.class);
        assertThat(installation.get(Doorkeeper.class).knowsSetupLink(secret)).isTrue();
    }
}
