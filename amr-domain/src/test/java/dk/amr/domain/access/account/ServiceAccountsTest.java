package dk.amr.domain.access.account;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.kreds.KredsFixture.anotherKreds;
import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.access.Role;
import dk.amr.domain.kit.Given;
import dk.amr.domain.kit.InMemoryInstallation;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.shared.Language;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ServiceAccountsTest {

    private static Account service(int number, KredsId kreds) {
        return Account.service(
                new AccountId(new UUID(9, number)), kreds, new LoginName("kommandolinjen" + number + "@example.org"));
    }

    @Test
    void there_is_one_in_each_kreds_unless_it_was_closed() {
        InMemoryInstallation installation = new InMemoryInstallation();
        Account here = service(1, aKreds().id());
        Account there = service(2, anotherKreds().id());
        Account person = Account.invited(
                new AccountId(new UUID(9, 4)),
                aKreds().id(),
                new LoginName("chef@example.org"),
                Set.of(Role.SYSTEM_ADMIN),
                Language.DANISH);
        Given.in(installation.ports())
                .accounts(here, there, service(3, aKreds().id()).disabled(), person);

        assertThat(installation.get(ServiceAccounts.class).all())
                .extracting(Account::id)
                .containsExactlyInAnyOrder(here.id(), there.id());
    }
}
