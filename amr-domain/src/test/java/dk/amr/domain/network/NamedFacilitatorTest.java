package dk.amr.domain.network;

import static dk.amr.domain.access.account.AccountFixture.anAccount;
import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.kreds.KredsFixture.anotherKreds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Door;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.LimitAccount;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.access.account.StaffName;
import dk.amr.domain.kit.F1;
import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.offer.F1Networks;
import dk.amr.domain.shared.CountingIds;
import dk.amr.domain.shared.Language;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who leads a network is named by e-mail address or by name. */
final class NamedFacilitatorTest {

    private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);

    private final F1Networks f1 = F1Networks.asDescribed();
    private final Account rene = kept(anAccount(8, "rene@example.org", Role.CONSULTANT), "René Ågård");

    private Account kept(Account account, String called) {
        f1.installation().ports().accounts().save(account.called(new StaffName(called)));
        return f1.installation().ports().accounts().find(account.id()).orElseThrow();
    }

    private AccountId leads(String named) {
        return f1.get(EstablishNetwork.class)
                .establish(
                        f1.office(F1.DAY),
                        new EstablishNetwork.Request(new KommunegruppeName("Samsø"), NamedColleague.of(named), MARCH))
                .facilitatorOn(MARCH)
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "René Ågård",
                "rené  ågård ",
                "RENÉ\u00A0ÅGÅRD",
                "Rene\u0301 A\u030Aga\u030Ard",
                "rene@example.org",
                "René Ågård (rene@example.org)",
                "Hed noget andet (rene@example.org)"
            })
    void whoever_is_named_leads_however_it_is_written(String named) {
        assertThat(leads(named)).isEqualTo(rene.id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Rene Ågård", "René", "Ågård René", "ukendt@example.org", "René Ågård (ukendt@example.org)"})
    void another_name_is_nobody_and_an_address_decides(String named) {
        assertThatThrownBy(() -> leads(named)).isInstanceOfSatisfying(FacilitatorMustBeActive.class, refused -> {
            assertThat(refused.sentence().danish()).contains("navn", "e-mailadresse", "Konti");
            assertThat(refused.sentence().english()).contains("name", "e-mail address", "Accounts");
        });
    }

    @Test
    void of_two_who_are_called_the_same_the_address_is_asked_for() {
        Account other = kept(anAccount(9, "ra@example.org", Role.OFFICE_ADMIN), "rené ågård");

        assertThatThrownBy(() -> leads("René Ågård")).isInstanceOfSatisfying(SeveralAreCalledThat.class, refused -> {
            assertThat(refused.rule()).isEqualTo("several-are-called-that");
            assertThat(refused.sentence().danish()).contains("Skriv e-mailadressen");
            assertThat(refused.sentence().english()).contains("Write the e-mail address");
        });
        assertThat(leads("ra@example.org")).isEqualTo(other.id());
    }

    private void limit(Account account, LocalDate lastDay) {
        f1.get(LimitAccount.class)
                .limit(
                        f1.installation().caller(F1.DAY, Role.SYSTEM_ADMIN),
                        new LimitAccount.Request(account.login(), lastDay));
    }

    @Test
    void whoever_has_left_by_that_day_and_whoever_is_disabled_are_not_meant() {
        f1.installation().ports().accounts().save(anAccount());
        Account leaving = kept(anAccount(9, "ra@example.org", Role.CONSULTANT), "René Ågård");
        Account disabled = kept(anAccount(10, "rb@example.org", Role.CONSULTANT), "René Ågård");
        f1.installation().ports().accounts().save(disabled.disabled());

        limit(leaving, MARCH);
        assertThatThrownBy(() -> leads("René Ågård")).isInstanceOf(SeveralAreCalledThat.class);

        limit(leaving, MARCH.minusDays(1));
        assertThatThrownBy(() -> leads("ra@example.org")).isInstanceOf(FacilitatorMustBeActive.class);
        assertThat(leads("René Ågård")).isEqualTo(rene.id());
    }

    @Test
    void the_account_that_commands_run_as_leads_nothing() {
        kept(
                Account.service(new AccountId(CountingIds.id(9)), aKreds().id(), new LoginName("kommandolinjen@x")),
                "Maskinen");

        assertThatThrownBy(() -> leads("Maskinen")).isInstanceOf(FacilitatorMustBeActive.class);
        assertThatThrownBy(() -> leads("kommandolinjen@x")).isInstanceOf(FacilitatorMustBeActive.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Frida Fremmed", "fremmed@example.org", "Frida Fremmed (fremmed@example.org)", "Ingen Sådan"})
    void nothing_tells_of_an_account_in_another_kreds(String named) {
        kept(foreign(9, "fremmed@example.org"), "Frida Fremmed");
        kept(foreign(10, "ra@example.org"), "René Ågård");

        assertThatThrownBy(() -> leads(named))
                .isInstanceOfSatisfying(
                        FacilitatorMustBeActive.class,
                        refused -> assertThat(refused.sentence())
                                .isEqualTo(FacilitatorMustBeActive.whoeverWasNamed()
                                        .sentence()));
        assertThat(leads("René Ågård")).isEqualTo(rene.id());
    }

    @Test
    void P7_nobody_appoints_himself_by_name_either() {
        Caller himself = Caller.of(rene.id(), aKreds().id(), Set.of(Role.OFFICE_MANAGER), Door.PAGE, F1.DAY);

        assertThatThrownBy(() -> f1.get(AssignFacilitator.class)
                        .assign(
                                himself,
                                new AssignFacilitator.Request("Aarhus", NamedColleague.of("rené ågård"), MARCH, null)))
                .isInstanceOf(NobodyAppointsHimself.class);
    }

    private static Account foreign(int number, String login) {
        return Account.invited(
                new AccountId(CountingIds.id(number)),
                anotherKreds().id(),
                new LoginName(login),
                Set.of(Role.CONSULTANT),
                Language.DANISH);
    }
}
