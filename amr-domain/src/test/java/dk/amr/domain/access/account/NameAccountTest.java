package dk.amr.domain.access.account;

import static dk.amr.domain.access.account.StaffFixture.aMemberOfStaff;
import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Role;
import dk.amr.domain.kit.InMemoryInstallation;
import dk.amr.domain.shared.CountingIds;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Stale;
import dk.amr.domain.shared.Version;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class NameAccountTest {

    private static final LoginName BO = new LoginName("bo@example.org");

    private final InMemoryInstallation installation = new InMemoryInstallation();
    private final Caller admin = installation.caller(Role.SYSTEM_ADMIN);

    private Account get(LoginName login) {
        return installation.ports().accounts().named(login).orElseThrow();
    }

    private void name(LoginName login, @Nullable String called, @Nullable Version seen) {
        installation
                .get(NameAccount.class)
                .name(admin, new NameAccount.Request(login, called == null ? null : new StaffName(called), seen));
    }

    @Test
    void colleagues_read_the_name_and_how_to_write_to_somebody() {
        aMemberOfStaff(installation, 2, BO.value(), Role.CONSULTANT);
        assertThat(get(BO).owner().name()).isEqualTo("bo@example.org");
        assertThat(get(BO).owner().nameAndAddress()).isEqualTo("bo@example.org");

        name(BO, " Bo  Prøve ", get(BO).version());

        assertThat(get(BO).name().danish()).isEqualTo("Bo Prøve");
        assertThat(get(BO).owner().nameAndAddress()).isEqualTo("Bo Prøve (bo@example.org)");

        name(BO, null, null);

        assertThat(get(BO).called()).isNull();
    }

    @Test
    void what_somebody_else_changed_first_and_the_account_of_the_program_stay() {
        aMemberOfStaff(installation, 2, BO.value(), Role.CONSULTANT);
        Version seen = get(BO).version();
        name(BO, "Bo Prøve", seen);
        Account service =
                Account.service(new AccountId(CountingIds.id(9)), aKreds().id(), new LoginName("kommandolinjen@x"));
        installation.ports().accounts().save(service);

        assertThatThrownBy(() -> name(BO, "En anden", seen)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> name(service.login(), "Ingen", null)).isInstanceOf(ServiceAccountStays.class);
        assertThat(get(BO).owner().name()).isEqualTo("Bo Prøve");
    }

    @Test
    void a_name_is_a_line_without_a_CPR_number() {
        assertThatThrownBy(() -> new StaffName(" ")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new StaffName("x".repeat(121))).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new StaffName("Bo 010190-1234")).isInstanceOf(InvalidValue.class);
        assertThat(new StaffName("x".repeat(120)).value()).hasSize(120);
    }
}
