package dk.amr.domain.access.signin;

import static dk.amr.domain.access.account.StaffFixture.aMemberOfStaff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Door;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.access.account.StaffFixture;
import dk.amr.domain.kit.F1;
import dk.amr.domain.kit.InMemoryInstallation;
import org.junit.jupiter.api.Test;

/** what is kept of passwords keeps up, and a crowd at the door harms nobody. */
final class KeptPasswordsTest {

    private static final LoginName ANNA = new LoginName("anna@example.org");

    private final InMemoryInstallation installation = new InMemoryInstallation();
    private final Account anna = aMemberOfStaff(installation, 1, ANNA.value(), Role.SYSTEM_ADMIN);

    private String signIn(LoginName login, String password) {
        return installation
                .get(SignIn.class)
                .signIn(Caller.anonymous(Door.PAGE, F1.DAY), new SignIn.Request(login, password, "192.0.2.1"))
                .secret();
    }

    private String signIn() {
        return signIn(ANNA, StaffFixture.PASSWORD);
    }

    private Account now() {
        return installation.ports().accounts().find(anna.id()).orElseThrow();
    }

    @Test
    void A1_a_password_that_was_kept_with_less_effort_is_kept_anew_when_it_is_given() {
        installation.ports().accounts().save(anna.withPasswordHash(PlainPasswords.oldHash(StaffFixture.PASSWORD)));
        assertThatThrownBy(() -> signIn(ANNA, "forkert")).isInstanceOf(SignInFailed.class);
        assertThat(now().passwordHash()).isEqualTo(PlainPasswords.oldHash(StaffFixture.PASSWORD));

        signIn();
        assertThat(now().passwordHash()).isEqualTo(installation.passwords().hash(StaffFixture.PASSWORD));
        int version = now().version().number();
        signIn();
        assertThat(now().version().number()).isEqualTo(version);
    }

    @Test
    void A1_in_a_crowd_nothing_is_looked_at_and_nothing_counted() {
        installation.passwords().setCrowded(true);
        LoginName nobody = new LoginName("ingen@example.org");
        for (int i = 0; i < 30; i++) {
            assertThatThrownBy(this::signIn).isInstanceOf(TooBusy.class);
            assertThatThrownBy(() -> signIn(nobody, StaffFixture.PASSWORD)).isInstanceOf(TooBusy.class);
            assertThatThrownBy(() -> installation
                            .get(ProveAgain.class)
                            .prove(StaffFixture.asking(anna), new ProveAgain.Request("", StaffFixture.PASSWORD)))
                    .isInstanceOf(TooBusy.class);
        }
        assertThat(installation.entries()).isEmpty();

        installation.passwords().setCrowded(false);
        assertThat(installation.get(Doorkeeper.class).bySession(signIn())).isPresent();
    }
}
