package dk.amr.domain.access.signin;

import static dk.amr.domain.access.account.StaffFixture.aMemberOfStaff;
import static dk.amr.domain.access.account.StaffFixture.asking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Door;
import dk.amr.domain.access.MayNotBeDone;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.StaffFixture;
import dk.amr.domain.kit.F1;
import dk.amr.domain.kit.InMemoryInstallation;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who came in when, and by how many steps. */
final class ListAccountsTest {

    private static final Caller ANYBODY = Caller.anonymous(Door.PAGE, F1.DAY);

    private final InMemoryInstallation installation = new InMemoryInstallation();
    private final Account anna = aMemberOfStaff(installation, 1, "anna@example.org", Role.SYSTEM_ADMIN);
    private final Account bo = aMemberOfStaff(installation, 2, "bo@example.org", Role.CONSULTANT);
    private final ListAccounts accounts = installation.get(ListAccounts.class);

    private StaffAccount seen() {
        return accounts.list(asking(anna)).getLast();
    }

    private Entrance signIn() {
        return installation
                .get(SignIn.class)
                .signIn(ANYBODY, new SignIn.Request(bo.login(), StaffFixture.PASSWORD, "192.0.2.1"));
    }

    @Test
    void nobody_has_come_in_before_the_last_step_is_taken() {
        SecondStepRepository steps = installation.ports().secondSteps();
        UUID app = new UUID(7, 1);
        assertThat(accounts.list(asking(anna)))
                .extracting(StaffAccount::lastSignIn, StaffAccount::hasSecondStep, StaffAccount::openSessions)
                .containsExactly(tuple(null, false, 0), tuple(null, false, 0));
        steps.begin(SecondStep.begun(bo.id(), app));
        assertThat(seen().hasSecondStep()).isFalse();
        steps.turnOn(bo.id(), Set.of());
        Entrance halfWay = signIn();
        assertThat(seen().lastSignIn()).isNull();

        String code =
                new PlainOneTimeCodes().code(app, installation.clock().instant().getEpochSecond() / 30);
        installation.get(EnterCode.class).enter(ANYBODY, new EnterCode.Request(halfWay.secret(), code, "here"));

        assertThat(seen().account()).isEqualTo(bo);
        assertThat(seen().lastSignIn()).isEqualTo(InMemoryInstallation.START);
        assertThat(seen().hasSecondStep()).isTrue();
        assertThat(seen().openSessions()).isEqualTo(1);
        assertThatThrownBy(() -> accounts.list(asking(bo))).isInstanceOf(MayNotBeDone.class);
    }
}
