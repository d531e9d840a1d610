package dk.amr.domain.access.account;

import static dk.amr.domain.access.account.StaffFixture.aMemberOfStaff;
import static dk.amr.domain.access.account.StaffFixture.asking;
import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Role;
import dk.amr.domain.kit.F1;
import dk.amr.domain.kit.InMemoryInstallation;
import dk.amr.domain.shared.CountingIds;
import dk.amr.domain.shared.Stale;
import dk.amr.domain.shared.Version;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What of an account is left as it is, whoever administers the kreds. */
class AccountsStayTest {

    private static final LoginName BO = new LoginName("bo@example.org");

    private final InMemoryInstallation installation = new InMemoryInstallation();
    private final Caller admin = asking(aMemberOfStaff(installation, 1, "anna@example.org", Role.SYSTEM_ADMIN));

    private Account get(LoginName login) {
        return installation.ports().accounts().named(login).orElseThrow();
    }

    @Test
    void the_account_that_commands_act_as_is_neither_changed_nor_closed() {
        Account service =
                Account.service(new AccountId(CountingIds.id(9)), aKreds().id(), new LoginName("kommandolinjen@x"));
        installation.ports().accounts().save(service);

        assertThatThrownBy(() -> installation.get(DisableAccount.class).disable(admin, service.login()))
                .isInstanceOf(ServiceAccountStays.class);
        assertThatThrownBy(() -> installation
                        .get(ChangeRoles.class)
                        .change(admin, new ChangeRoles.Request(service.login(), Set.of(Role.PRIVACY))))
                .isInstanceOf(ServiceAccountStays.class);
        assertThatThrownBy(() -> installation
                        .get(LimitAccount.class)
                        .limit(admin, new LimitAccount.Request(service.login(), F1.DAY)))
                .isInstanceOf(ServiceAccountStays.class);
        assertThat(get(service.login()).isDisabled()).isFalse();
    }

    @Test
    void E9_what_somebody_else_changed_first_is_not_changed_unseen() {
        aMemberOfStaff(installation, 2, BO.value(), Role.CONSULTANT);
        Version seen = get(BO).version();
        ChangeRoles change = installation.get(ChangeRoles.class);
        LimitAccount limit = installation.get(LimitAccount.class);
        change.change(admin, new ChangeRoles.Request(BO, Set.of(Role.PRIVACY), seen));

        assertThatThrownBy(() -> change.change(admin, new ChangeRoles.Request(BO, Set.of(Role.KREDS_CHAIR), seen)))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> limit.limit(admin, new LimitAccount.Request(BO, F1.DAY, seen)))
                .isInstanceOf(Stale.class);
        assertThat(get(BO).roles()).containsExactly(Role.PRIVACY);
    }
}
