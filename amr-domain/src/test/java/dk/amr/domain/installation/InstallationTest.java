package dk.amr.domain.installation;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.kreds.KredsFixture.anotherKreds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Door;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.MayNotBeDone;
import dk.amr.domain.access.Policy;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.AccountExistsAlready;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.access.account.SetupLinks;
import dk.amr.domain.access.signin.Doorkeeper;
import dk.amr.domain.kit.F1;
import dk.amr.domain.kit.InMemoryPorts;
import dk.amr.domain.kreds.KredsExistsAlready;
import dk.amr.domain.kreds.KredsName;
import dk.amr.domain.shared.CountingIds;
import dk.amr.domain.shared.MovableClock;
import dk.amr.domain.shared.PlainSecrets;
import dk.amr.domain.shared.Secrets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class InstallationTest {

    private static final LoginName ANNA = new LoginName("anna@example.org");
    private static final Caller OPERATOR = Caller.operator(F1.DAY);

    private final InMemoryPorts ports = InMemoryPorts.empty();
    private final MovableClock clock = new MovableClock(Instant.parse("2027-01-04T08:15:30Z"));
    private final Secrets secrets = new PlainSecrets();
    private final Gate gate = new Gate(new Policy(), ports.trail(), ports.transactions(), clock);
    private final KredsFounder founder = new KredsFounder(
            ports.kredse(),
            ports.accounts(),
            ports.accessKeys(),
            ports.groundRules(),
            new SetupLinks(ports.accessKeys(), secrets, clock),
            secrets,
            new CountingIds());

    private NewKreds initialise() {
        return new InitialiseInstallation(gate, ports.schema(), ports.kredse(), founder, clock)
                .initialise(OPERATOR, new InitialiseInstallation.Request(aKreds().name(), ANNA));
    }

    private Account account(LoginName login) {
        return ports.accounts().named(login).orElseThrow();
    }

    private Doorkeeper doorkeeper() {
        return new Doorkeeper(ports.accounts(), ports.accessKeys(), secrets, clock);
    }

    @Test
    void a_new_installation_has_a_kreds_an_administrator_and_an_account_for_commands() {
        NewKreds founded = initialise();

        assertThat(ports.kredse().all()).containsExactly(founded.kreds());
        assertThat(account(ANNA).roles()).isEqualTo(Role.ofTheOffice());
        assertThat(account(ANNA).passwordHash()).isNull();
        assertThat(doorkeeper().knowsSetupLink(founded.setupSecret())).isTrue();
        assertThat(doorkeeper().byToken(founded.commandToken()).orElseThrow().isService())
                .isTrue();
        assertThat(ports.schema().status().isCurrent()).isTrue();
    }

    @Test
    void an_installation_is_set_up_once() {
        initialise();

        assertThatThrownBy(this::initialise).isInstanceOf(InstallationExistsAlready.class);
        assertThat(ports.kredse().all()).hasSize(1);
    }

    @Test
    void D22_another_kreds_has_accounts_of_its_own() {
        initialise();
        FoundKreds found = new FoundKreds(gate, founder, clock);
        Caller anna = account(ANNA).asCaller(Door.COMMAND, F1.DAY);
        NewKreds second =
                found.found(anna, new FoundKreds.Request(anotherKreds().name(), new LoginName("bo@example.org")));

        assertThat(new ListKredse(gate, ports.kredse()).list(anna)).hasSize(2);
        assertThat(ports.accounts().ofKreds(second.kreds().id())).hasSize(2);
        assertThatThrownBy(() -> found.found(
                        anna, new FoundKreds.Request(anotherKreds().name(), new LoginName("c@example.org"))))
                .isInstanceOf(KredsExistsAlready.class);
        assertThatThrownBy(() -> found.found(anna, new FoundKreds.Request(new KredsName("Fyn"), ANNA)))
                .isInstanceOf(AccountExistsAlready.class);
        assertThat(ports.kredse().all()).hasSize(2);
    }

    @Test
    void whoever_runs_the_machine_migrates_and_looks_at_the_database() {
        assertThat(new LookAtDatabase(gate, ports.schema()).look(OPERATOR).pending())
                .isEqualTo(1);
        assertThat(new MigrateDatabase(gate, ports.schema()).migrate(OPERATOR)).isEqualTo(1);
        assertThat(new LookAtDatabase(gate, ports.schema()).look(OPERATOR).isCurrent())
                .isTrue();
    }

    @Test
    void nobody_signed_in_sets_anything_up() {
        Caller anonymous = Caller.anonymous(Door.PAGE, F1.DAY);

        assertThatThrownBy(() -> new MigrateDatabase(gate, ports.schema()).migrate(anonymous))
                .isInstanceOf(MayNotBeDone.class);
        assertThatThrownBy(() -> new InitialiseInstallation(gate, ports.schema(), ports.kredse(), founder, clock)
                        .initialise(anonymous, new InitialiseInstallation.Request(aKreds().name(), ANNA)))
                .isInstanceOf(MayNotBeDone.class);
        assertThat(ports.schema().status().isCurrent()).isFalse();
    }

    @Test
    void the_secrets_that_are_told_once_stand_in_no_log() {
        assertThat(initialise().toString()).isEqualTo("NewKreds");
    }

    @Test
    void a_database_in_another_shape_than_the_program_needs_is_refused() {
        new SchemaMaintenance.Status("memory", 3, 0, 0).mustBeCurrent();

        assertThatThrownBy(new SchemaMaintenance.Status("memory", 2, 1, 0)::mustBeCurrent)
                .isInstanceOf(DatabaseIsNotCurrent.class);
        assertThatThrownBy(new SchemaMaintenance.Status("memory", 4, 0, 1)::mustBeCurrent)
                .isInstanceOf(DatabaseIsNewer.class);
        assertThat(new SchemaMaintenance.Status("memory", 4, 0, 1).isCurrent()).isFalse();
    }
}
