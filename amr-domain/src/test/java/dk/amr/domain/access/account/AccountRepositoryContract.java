package dk.amr.domain.access.account;

import static dk.amr.domain.access.account.AccountFixture.anAccount;
import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.kreds.KredsFixture.anotherKreds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.access.Role;
import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.kit.Given;
import dk.amr.domain.shared.ChangedMeanwhile;
import dk.amr.domain.shared.CountingIds;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every {@link AccountRepository} must do. */
public interface AccountRepositoryContract {

    AllPorts ports();

    private AccountRepository accounts() {
        return Given.in(ports()).there().accounts();
    }

    private static Account kept(Account account, int version) {
        return new Account(
                account.id(),
                account.kreds(),
                account.login(),
                account.called(),
                account.roles(),
                account.isService(),
                account.isDisabled(),
                account.lastDay(),
                account.language(),
                account.passwordHash(),
                new Version(version));
    }

    @Test
    default void a_saved_account_is_found_by_id_and_by_name() {
        AccountRepository accounts = accounts();
        accounts.save(anAccount());

        assertThat(accounts.find(anAccount().id())).contains(kept(anAccount(), 1));
        assertThat(accounts.named(new LoginName("KONTORET@example.org"))).contains(kept(anAccount(), 1));
    }

    @Test
    default void a_service_account_is_found_as_it_was() {
        AccountRepository accounts = accounts();
        Account service = Account.service(
                anAccount().id(),
                aKreds().id(),
                new LoginName("kommandolinjen@" + aKreds().id().value()));
        accounts.save(service);

        assertThat(accounts.find(service.id())).contains(kept(service, 1));
    }

    @Test
    default void an_account_that_nobody_saved_is_not_found() {
        AccountRepository accounts = accounts();

        assertThat(accounts.find(anAccount().id())).isEmpty();
        assertThat(accounts.named(anAccount().login())).isEmpty();
        assertThat(accounts.ofKreds(aKreds().id())).isEmpty();
    }

    @Test
    default void a_change_takes_the_place_of_what_was() {
        AccountRepository accounts = accounts();
        accounts.save(anAccount());
        Account changed = accounts.find(anAccount().id())
                .orElseThrow()
                .withRoles(Set.of(Role.PRIVACY))
                .withPasswordHash("hash")
                .speaking(Language.ENGLISH)
                .called(new StaffName("Nora Prøve"))
                .until(LocalDate.of(2027, 8, 31))
                .disabled();
        accounts.save(changed);

        assertThat(accounts.find(anAccount().id())).contains(kept(changed, 2));
    }

    @Test
    default void a_change_from_an_older_version_is_refused() {
        AccountRepository accounts = accounts();
        accounts.save(anAccount());
        Account seen = accounts.find(anAccount().id()).orElseThrow();
        accounts.save(seen.disabled());

        assertThatThrownBy(() -> accounts.save(seen)).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> accounts.save(anAccount())).isInstanceOf(ChangedMeanwhile.class);
        assertThat(accounts.find(anAccount().id()).orElseThrow().isDisabled()).isTrue();
    }

    @Test
    default void the_accounts_of_a_kreds_come_by_name_and_alone() {
        AccountRepository accounts = accounts();
        Account first = anAccount(2, "anna@example.org", Role.CONSULTANT);
        Account elsewhere = Account.invited(
                new AccountId(CountingIds.id(3)),
                anotherKreds().id(),
                new LoginName("bo@example.org"),
                Set.of(Role.PRIVACY),
                Language.DANISH);
        List.of(anAccount(), elsewhere, first).forEach(accounts::save);

        assertThat(accounts.ofKreds(aKreds().id())).containsExactly(kept(first, 1), kept(anAccount(), 1));
    }

    @Test
    default void a_name_is_used_once_in_the_whole_installation() {
        AccountRepository accounts = accounts();
        accounts.save(anAccount());
        Account elsewhere = Account.invited(
                new AccountId(CountingIds.id(2)),
                anotherKreds().id(),
                anAccount().login(),
                Set.of(Role.PRIVACY),
                Language.DANISH);

        assertThatThrownBy(() -> accounts.save(elsewhere)).isInstanceOf(AccountExistsAlready.class);
    }

    @Test
    default void the_latest_time_of_coming_in_is_kept_and_changes_nothing_else() {
        AccountRepository accounts = accounts();
        accounts.save(anAccount());
        accounts.save(anAccount(2, "bo@example.org", Role.CONSULTANT));
        Account seen = accounts.find(anAccount().id()).orElseThrow();
        Instant first = Instant.parse("2027-01-04T08:15:30.123Z");
        accounts.signedIn(seen.id(), first);
        accounts.signedIn(seen.id(), first.plusSeconds(60));

        assertThat(accounts.lastSignIns(aKreds().id())).containsExactly(Map.entry(seen.id(), first.plusSeconds(60)));
        assertThat(accounts.lastSignIns(anotherKreds().id())).isEmpty();
        accounts.save(seen.disabled());
        assertThat(accounts.lastSignIns(aKreds().id())).hasSize(1);
    }
}
