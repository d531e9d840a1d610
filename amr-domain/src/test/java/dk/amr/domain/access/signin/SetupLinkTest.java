package dk.amr.domain.access.signin;

import static dk.amr.domain.access.account.AccountFixture.aKey;
import static dk.amr.domain.access.account.StaffFixture.aMemberOfStaff;
import static dk.amr.domain.access.account.StaffFixture.asking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Door;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.account.AccessKey;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.AddAccount;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.access.account.SetupLinks;
import dk.amr.domain.kit.F1;
import dk.amr.domain.kit.InMemoryInstallation;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Language;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class SetupLinkTest {

    private static final LoginName BO = new LoginName("bo@example.org");
    private static final NewPassword PASSWORD = new NewPassword("fire andre tilfældige ord");
    private static final Caller ANYBODY = Caller.anonymous(Door.PAGE, F1.DAY);

    private final InMemoryInstallation installation = new InMemoryInstallation();
    private final Caller admin = asking(aMemberOfStaff(installation, 1, "anna@example.org", Role.SYSTEM_ADMIN));

    private String invite() {
        return installation
                .get(AddAccount.class)
                .add(admin, new AddAccount.Request(BO, null, Set.of(Role.CONSULTANT), Language.DANISH));
    }

    private void redeem(String secret) {
        installation.get(RedeemSetupLink.class).redeem(ANYBODY, new RedeemSetupLink.Request(secret, PASSWORD));
    }

    private Account bo() {
        return installation.ports().accounts().named(BO).orElseThrow();
    }

    @Test
    void a_link_gives_a_password_to_sign_in_with() {
        redeem(invite());

        assertThat(installation
                        .get(SignIn.class)
                        .signIn(ANYBODY, new SignIn.Request(BO, PASSWORD.value(), "192.0.2.1"))
                        .secret())
                .isNotEmpty();
    }

    @Test
    void a_link_works_once() {
        String secret = invite();
        redeem(secret);
        String hash = bo().passwordHash();

        assertThatThrownBy(() -> redeem(secret)).isInstanceOf(SetupLinkIsUsed.class);
        assertThat(bo().passwordHash()).isEqualTo(hash);
        assertThat(installation.get(Doorkeeper.class).knowsSetupLink(secret)).isFalse();
    }

    @Test
    void a_link_works_for_three_days() {
        String secret = invite();
        installation.clock().advance(SetupLinks.VALID);

        assertThatThrownBy(() -> redeem(secret)).isInstanceOf(SetupLinkIsUsed.class);
        assertThat(bo().passwordHash()).isNull();
    }

    @Test
    void a_new_link_puts_the_earlier_out_of_use() {
        String first = invite();
        String second = installation.get(SetupLinks.class).make(bo().id());

        assertThatThrownBy(() -> redeem(first)).isInstanceOf(SetupLinkIsUsed.class);
        redeem(second);
        assertThat(bo().maySignIn(F1.DAY)).isTrue();
    }

    @Test
    void a_link_to_a_disabled_account_is_none() {
        String secret = invite();
        installation.ports().accounts().save(bo().disabled());

        assertThatThrownBy(() -> redeem(secret)).isInstanceOf(SetupLinkIsUsed.class);
        assertThat(installation.get(Doorkeeper.class).knowsSetupLink(secret)).isFalse();
    }

    @Test
    void a_new_password_ends_open_sessions() {
        String secret = invite();
        installation.ports().accessKeys().add(aKey("a", bo(), AccessKey.Kind.SESSION));
        redeem(secret);

        assertThat(installation.ports().accessKeys().find("a", AccessKey.Kind.SESSION))
                .isEmpty();
    }

    @Test
    void a_password_has_twelve_characters_at_least() {
        assertThatThrownBy(() -> new NewPassword("elleve tegn")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new NewPassword("x".repeat(201))).isInstanceOf(InvalidValue.class);
        assertThat(new NewPassword("x".repeat(200)).value()).hasSize(200);
    }
}
