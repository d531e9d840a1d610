package dk.amr.domain.access.account;

import static dk.amr.domain.access.account.AccountFixture.aKey;
import static dk.amr.domain.access.account.StaffFixture.aMemberOfStaff;
import static dk.amr.domain.access.account.StaffFixture.asking;
import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.kreds.KredsFixture.anotherKreds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.access.AuditEntry;
import dk.amr.domain.access.Caller;
import dk.amr.domain.access.NothingHere;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.signin.Doorkeeper;
import dk.amr.domain.access.signin.ListAccounts;
import dk.amr.domain.kit.F1;
import dk.amr.domain.kit.InMemoryInstallation;
import dk.amr.domain.shared.CountingIds;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Language;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class AccountsTest {

    private static final LoginName BO = new LoginName("bo@example.org");

    private final InMemoryInstallation installation = new InMemoryInstallation();
    private final Account anna = aMemberOfStaff(installation, 1, "anna@example.org", Role.SYSTEM_ADMIN);
    private final Caller admin = asking(anna);

    private Account get(LoginName login) {
        return installation.ports().accounts().named(login).orElseThrow();
    }

    private String add(LoginName login, Role... roles) {
        return installation
                .get(AddAccount.class)
                .add(admin, new AddAccount.Request(login, null, Set.of(roles), Language.DANISH));
    }

    private AccessKey addKey(Account account, String fingerprint, AccessKey.Kind kind) {
        AccessKey key = aKey(fingerprint, account, kind);
        installation.ports().accessKeys().add(key);
        return key;
    }

    private boolean isThere(AccessKey key) {
        return installation
                .ports()
                .accessKeys()
                .find(key.fingerprint(), key.kind())
                .isPresent();
    }

    @Test
    void a_new_account_has_no_password_but_a_link() {
        String secret = add(BO, Role.CONSULTANT);

        assertThat(get(BO).passwordHash()).isNull();
        assertThat(get(BO).maySignIn(F1.DAY)).isFalse();
        assertThat(get(BO).kreds()).isEqualTo(aKreds().id());
        assertThat(installation.get(Doorkeeper.class).knowsSetupLink(secret)).isTrue();
    }

    @Test
    void an_address_opens_one_account() {
        assertThatThrownBy(() -> add(anna.login(), Role.CONSULTANT)).isInstanceOf(AccountExistsAlready.class);
    }

    @Test
    void an_account_has_a_role_and_none_that_is_nobodys() {
        assertThatThrownBy(() -> add(BO)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> add(BO, Role.OPERATOR)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new LoginName("bo")).isInstanceOf(InvalidValue.class);
    }

    @Test
    void a_change_of_roles_ends_the_sessions_and_leaves_the_token() {
        Account bo = aMemberOfStaff(installation, 2, BO.value(), Role.CONSULTANT);
        AccessKey session = addKey(bo, "a", AccessKey.Kind.SESSION);
        AccessKey token = addKey(bo, "b", AccessKey.Kind.TOKEN);
        installation.get(ChangeRoles.class).change(admin, new ChangeRoles.Request(BO, Set.of(Role.PRIVACY)));

        assertThat(get(BO).roles()).containsExactly(Role.PRIVACY);
        assertThat(isThere(session)).isFalse();
        assertThat(isThere(token)).isTrue();
    }

    @Test
    void a_disabled_account_has_no_key_left() {
        Account bo = aMemberOfStaff(installation, 2, BO.value(), Role.CONSULTANT);
        List<AccessKey> keys = Stream.of(AccessKey.Kind.values())
                .map(kind -> addKey(bo, kind.name(), kind))
                .toList();
        installation.get(DisableAccount.class).disable(admin, BO);

        assertThat(get(BO).isDisabled()).isTrue();
        assertThat(keys).noneMatch(this::isThere);
    }

    @Test
    void a_kreds_keeps_its_last_administrator() {
        DisableAccount disable = installation.get(DisableAccount.class);
        ChangeRoles change = installation.get(ChangeRoles.class);
        Caller commands = asking(service());

        assertThatThrownBy(() -> disable.disable(commands, anna.login())).isInstanceOf(LastAdministratorStays.class);
        assertThatThrownBy(() -> change.change(commands, new ChangeRoles.Request(anna.login(), Set.of(Role.PRIVACY))))
                .isInstanceOf(LastAdministratorStays.class);
        assertThatThrownBy(() -> installation
                        .get(LimitAccount.class)
                        .limit(commands, new LimitAccount.Request(anna.login(), F1.DAY)))
                .isInstanceOf(LastAdministratorStays.class);
        add(BO, Role.SYSTEM_ADMIN);
        disable.disable(commands, anna.login());
        assertThat(get(anna.login()).isDisabled()).isTrue();
    }

    private Account service() {
        Account service =
                Account.service(new AccountId(CountingIds.id(9)), aKreds().id(), new LoginName("kommandolinjen@x"));
        installation.ports().accounts().save(service);
        return service;
    }

    @Test
    void nobody_raises_their_own_rights_or_locks_themselves_out() {
        add(BO, Role.SYSTEM_ADMIN);

        assertThatThrownBy(() -> installation
                        .get(ChangeRoles.class)
                        .change(
                                admin,
                                new ChangeRoles.Request(anna.login(), Set.of(Role.SYSTEM_ADMIN, Role.OFFICE_ADMIN))))
                .isInstanceOf(OwnAccountStays.class);
        assertThatThrownBy(() -> installation.get(DisableAccount.class).disable(admin, anna.login()))
                .isInstanceOf(OwnAccountStays.class);
        assertThatThrownBy(() -> installation
                        .get(LimitAccount.class)
                        .limit(admin, new LimitAccount.Request(anna.login(), F1.DAY)))
                .isInstanceOf(OwnAccountStays.class);
        assertThat(get(anna.login())).isEqualTo(anna);
    }

    @Test
    void a_closed_account_is_opened_again_as_it_was_without_its_keys() {
        Account bo = aMemberOfStaff(installation, 2, BO.value(), Role.CONSULTANT);
        AccessKey token = addKey(bo, "a", AccessKey.Kind.TOKEN);
        installation.get(DisableAccount.class).disable(admin, BO);
        assertThat(get(BO).maySignIn(F1.DAY)).isFalse();

        installation.get(EnableAccount.class).enable(admin, BO);

        assertThat(get(BO).maySignIn(F1.DAY)).isTrue();
        assertThat(get(BO).roles()).containsExactly(Role.CONSULTANT);
        assertThat(isThere(token)).isFalse();
    }

    @Test
    void A5_somebody_is_signed_out_everywhere() {
        Account bo = aMemberOfStaff(installation, 2, BO.value(), Role.CONSULTANT);
        List<AccessKey> ending = List.of(
                addKey(bo, "a", AccessKey.Kind.SESSION),
                addKey(bo, "b", AccessKey.Kind.SESSION),
                addKey(bo, "c", AccessKey.Kind.HALF_WAY));
        AccessKey token = addKey(bo, "d", AccessKey.Kind.TOKEN);

        assertThat(installation.get(EndSessions.class).end(admin, BO)).isEqualTo(2);

        assertThat(ending).noneMatch(this::isThere);
        assertThat(isThere(token)).isTrue();
        assertThat(installation.entries()).last().extracting(AuditEntry::detail).isEqualTo("sessions=2");
    }

    @Test
    void a_link_to_a_new_password_goes_to_its_owner_alone() {
        add(BO, Role.CONSULTANT);
        SendPasswordLink send = installation.get(SendPasswordLink.class);
        send.send(admin, BO);

        assertThat(installation
                        .ports()
                        .accountLetters()
                        .due(aKreds().id(), installation.clock().instant(), 10))
                .extracting(AccountLetter::account, AccountLetter::kind)
                .containsExactly(tuple(get(BO).id(), AccountLetter.Kind.NEW_PASSWORD_LINK));
        Account service = service();
        assertThatThrownBy(() -> send.send(admin, service.login())).isInstanceOf(ServiceHasNoPassword.class);
    }

    @Test
    void D22_an_account_of_another_kreds_is_nothing() {
        installation
                .ports()
                .accounts()
                .save(Account.invited(
                        new AccountId(CountingIds.id(3)),
                        anotherKreds().id(),
                        BO,
                        Set.of(Role.PRIVACY),
                        Language.DANISH));

        assertThatThrownBy(() -> installation.get(DisableAccount.class).disable(admin, BO))
                .isInstanceOf(NothingHere.class);
        assertThatThrownBy(() -> installation.get(IssueToken.class).issue(admin, BO))
                .isInstanceOf(NothingHere.class);
        assertThat(get(BO).isDisabled()).isFalse();
    }

    @Test
    void a_token_takes_the_place_of_an_earlier_one() {
        IssueToken issue = installation.get(IssueToken.class);
        Doorkeeper doorkeeper = installation.get(Doorkeeper.class);
        String first = issue.issue(admin, anna.login());
        String second = issue.issue(admin, anna.login());

        assertThat(doorkeeper.byToken(first)).isEmpty();
        assertThat(doorkeeper.byToken(second)).map(Account::id).contains(anna.id());
    }

    @Test
    void somebody_chooses_the_language_of_their_own_pages() {
        installation.get(ChooseLanguage.class).choose(admin, Language.ENGLISH);

        assertThat(get(anna.login()).language()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void the_accounts_of_a_kreds_are_listed_by_name() {
        add(BO, Role.CONSULTANT);

        assertThat(installation.get(ListAccounts.class).list(admin))
                .extracting(seen -> seen.account().login().value())
                .containsExactly("anna@example.org", "bo@example.org");
    }
}
