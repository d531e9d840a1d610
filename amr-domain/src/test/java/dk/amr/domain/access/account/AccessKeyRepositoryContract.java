package dk.amr.domain.access.account;

import static dk.amr.domain.access.account.AccountFixture.aKey;
import static dk.amr.domain.access.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.Role;
import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.kit.Given;
import org.junit.jupiter.api.Test;

/** What every {@link AccessKeyRepository} must do. */
public interface AccessKeyRepositoryContract {

    AllPorts ports();

    private AccessKeyRepository keys() {
        return Given.in(ports())
                .accounts(anAccount(), anAccount(2, "bo@example.org", Role.CONSULTANT))
                .there()
                .accessKeys();
    }

    @Test
    default void a_key_is_found_by_its_fingerprint_with_every_field() {
        AccessKeyRepository keys = keys();
        AccessKey session = aKey("a", anAccount(), AccessKey.Kind.SESSION);
        AccessKey token = new AccessKey(
                "b", anAccount().id(), AccessKey.Kind.TOKEN, AccountFixture.MADE_AT, null, AccountFixture.MADE_AT);
        keys.add(session);
        keys.add(token);

        assertThat(keys.find("a", AccessKey.Kind.SESSION)).contains(session);
        assertThat(keys.find("b", AccessKey.Kind.TOKEN)).contains(token);
    }

    @Test
    default void what_a_browser_is_called_and_when_it_was_proved_is_kept() {
        AccessKeyRepository keys = keys();
        AccessKey session = new AccessKey(
                "a",
                anAccount().id(),
                AccessKey.Kind.SESSION,
                AccountFixture.MADE_AT,
                null,
                AccountFixture.MADE_AT,
                "Firefox, Windows",
                AccountFixture.MADE_AT.plusSeconds(7));
        keys.add(session);
        keys.used("a", AccountFixture.MADE_AT.plusSeconds(9));

        assertThat(keys.find("a", AccessKey.Kind.SESSION).orElseThrow())
                .extracting(AccessKey::device, AccessKey::provedAt)
                .containsExactly("Firefox, Windows", AccountFixture.MADE_AT.plusSeconds(7));
    }

    @Test
    default void the_keys_of_an_account_are_listed_the_latest_first() {
        AccessKeyRepository keys = keys();
        AccessKey later = new AccessKey(
                "b",
                anAccount().id(),
                AccessKey.Kind.SESSION,
                AccountFixture.MADE_AT.plusSeconds(1),
                null,
                AccountFixture.MADE_AT);
        AccessKey earlier = aKey("a", anAccount(), AccessKey.Kind.SESSION);
        keys.add(earlier);
        keys.add(later);
        keys.add(aKey("c", anAccount(), AccessKey.Kind.TOKEN));
        keys.add(aKey("d", anAccount(2, "bo@example.org", Role.CONSULTANT), AccessKey.Kind.SESSION));

        assertThat(keys.ofAccount(anAccount().id(), AccessKey.Kind.SESSION)).containsExactly(later, earlier);
    }

    @Test
    default void a_key_of_another_kind_is_not_found() {
        AccessKeyRepository keys = keys();
        keys.add(aKey("a", anAccount(), AccessKey.Kind.SETUP_LINK));

        assertThat(keys.find("a", AccessKey.Kind.SESSION)).isEmpty();
        assertThat(keys.find("b", AccessKey.Kind.SETUP_LINK)).isEmpty();
    }

    @Test
    default void a_key_of_every_kind_is_kept() {
        AccessKeyRepository keys = keys();
        for (AccessKey.Kind kind : AccessKey.Kind.values()) {
            keys.add(aKey(kind.name(), anAccount(), kind));

            assertThat(keys.find(kind.name(), kind)).map(AccessKey::kind).contains(kind);
        }
    }

    @Test
    default void use_is_noted() {
        AccessKeyRepository keys = keys();
        keys.add(aKey("a", anAccount(), AccessKey.Kind.SESSION));
        keys.used("a", AccountFixture.MADE_AT.plusSeconds(900));
        keys.used("nothing", AccountFixture.MADE_AT);

        assertThat(keys.find("a", AccessKey.Kind.SESSION))
                .map(AccessKey::lastUsedAt)
                .contains(AccountFixture.MADE_AT.plusSeconds(900));
    }

    @Test
    default void a_key_is_taken_away_once() {
        AccessKeyRepository keys = keys();
        keys.add(aKey("a", anAccount(), AccessKey.Kind.SETUP_LINK));

        assertThat(keys.remove("a")).isTrue();
        assertThat(keys.remove("a")).isFalse();
        assertThat(keys.find("a", AccessKey.Kind.SETUP_LINK)).isEmpty();
    }

    @Test
    default void all_of_a_kind_are_taken_from_one_account_alone() {
        AccessKeyRepository keys = keys();
        Account other = anAccount(2, "bo@example.org", Role.CONSULTANT);
        keys.add(aKey("a", anAccount(), AccessKey.Kind.SESSION));
        keys.add(aKey("b", anAccount(), AccessKey.Kind.SESSION));
        keys.add(aKey("c", anAccount(), AccessKey.Kind.TOKEN));
        keys.add(aKey("d", other, AccessKey.Kind.SESSION));
        keys.removeAll(anAccount().id(), AccessKey.Kind.SESSION);

        assertThat(keys.find("a", AccessKey.Kind.SESSION)).isEmpty();
        assertThat(keys.find("b", AccessKey.Kind.SESSION)).isEmpty();
        assertThat(keys.find("c", AccessKey.Kind.TOKEN)).isPresent();
        assertThat(keys.find("d", AccessKey.Kind.SESSION)).isPresent();
    }
}
