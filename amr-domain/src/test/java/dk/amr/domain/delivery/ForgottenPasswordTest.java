package dk.amr.domain.delivery;

import static dk.amr.domain.access.account.AccountFixture.anAccount;
import static dk.amr.domain.access.account.StaffFixture.aMemberOfStaff;
import static dk.amr.domain.access.account.StaffFixture.asking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.access.AuditEntry;
import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Door;
import dk.amr.domain.access.NothingHere;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.DisableAccount;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.access.account.ResetLinks;
import dk.amr.domain.access.account.ResetPassword;
import dk.amr.domain.access.account.SetupLinks;
import dk.amr.domain.access.account.StaffFixture;
import dk.amr.domain.access.signin.ChangePassword;
import dk.amr.domain.access.signin.Doorkeeper;
import dk.amr.domain.access.signin.NewPassword;
import dk.amr.domain.access.signin.RedeemResetLink;
import dk.amr.domain.access.signin.RedeemSetupLink;
import dk.amr.domain.access.signin.RequestPasswordReset;
import dk.amr.domain.access.signin.ResetLinkIsUsed;
import dk.amr.domain.access.signin.SignIn;
import dk.amr.domain.correspondence.Mail;
import dk.amr.domain.correspondence.MailCarrier;
import dk.amr.domain.kit.F1;
import dk.amr.domain.kit.InMemoryInstallation;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ForgottenPasswordTest {

    private static final Caller ANYBODY = Caller.anonymous(Door.PAGE, F1.DAY);
    private static final NewPassword NEW = new NewPassword("et helt nyt kodeord");
    private static final String HERE = "192.0.2.1";

    private final InMemoryInstallation installation = new InMemoryInstallation();
    private final Account anna = aMemberOfStaff(installation, 1, "anna@example.org", Role.SYSTEM_ADMIN);
    private final Account bo = aMemberOfStaff(installation, 2, "bo@example.org", Role.CONSULTANT);
    private final Caller office = installation.caller(Role.OFFICE_ADMIN);
    private final Doorkeeper doorkeeper = installation.get(Doorkeeper.class);

    private void ask(@Nullable LoginName login, String address) {
        installation.get(RequestPasswordReset.class).request(ANYBODY, new RequestPasswordReset.Request(login, address));
    }

    private DeliverOutbox.Round deliver() {
        return installation.get(DeliverOutbox.class).deliver(office);
    }

    private List<Mail> mails() {
        return installation.carrier().carried();
    }

    private String linkToBo() {
        ask(bo.login(), HERE);
        deliver();
        return mails().getLast().text();
    }

    private void redeem(String secret, String address) {
        installation.get(RedeemResetLink.class).redeem(ANYBODY, new RedeemResetLink.Request(secret, NEW, address));
    }

    private String signIn(String password) {
        return installation
                .get(SignIn.class)
                .signIn(ANYBODY, new SignIn.Request(bo.login(), password, HERE))
                .secret();
    }

    @Test
    void A9_a_mail_brings_a_link_that_chooses_a_password_once_and_signs_nobody_in() {
        String open = signIn(StaffFixture.PASSWORD);
        String secret = linkToBo();

        assertThat(mails())
                .singleElement()
                .extracting(mail -> mail.to().value())
                .isEqualTo("bo@example.org");
        assertThat(doorkeeper.knowsResetLink(secret)).isTrue();
        redeem(secret, HERE);
        assertThat(doorkeeper.bySession(open)).isEmpty();
        assertThat(doorkeeper.bySession(signIn(NEW.value()))).map(Account::id).contains(bo.id());
        assertThatThrownBy(() -> redeem(secret, HERE)).isInstanceOf(ResetLinkIsUsed.class);
        assertThat(doorkeeper.knowsResetLink(secret)).isFalse();
    }

    @Test
    void A9_the_link_works_for_half_an_hour_and_a_new_one_takes_its_place() {
        String first = linkToBo();
        String second = linkToBo();

        assertThatThrownBy(() -> redeem(first, HERE)).isInstanceOf(ResetLinkIsUsed.class);
        installation.clock().advance(ResetLinks.VALID);
        assertThatThrownBy(() -> redeem(second, HERE)).isInstanceOf(ResetLinkIsUsed.class);
    }

    @Test
    void A2_nobody_and_somebody_leave_the_same_but_for_the_mail() {
        ask(new LoginName("ingen@example.org"), HERE);
        ask(null, HERE);

        assertThat(deliver()).isEqualTo(new DeliverOutbox.Round(0, 0, 0, 0));
        assertThat(mails()).isEmpty();
        assertThat(installation.entries())
                .extracting(AuditEntry::useCase)
                .containsExactly(UseCase.REQUEST_PASSWORD_RESET, UseCase.REQUEST_PASSWORD_RESET);
    }

    @Test
    void who_works_here_no_more_gets_no_mail_though_it_was_asked_for_before() {
        ask(bo.login(), HERE);
        installation.get(DisableAccount.class).disable(asking(anna), bo.login());
        ask(bo.login(), HERE);

        assertThat(deliver()).isEqualTo(new DeliverOutbox.Round(0, 0, 0, 1));
        assertThat(mails()).isEmpty();
    }

    @Test
    void A3_no_mail_box_is_filled_from_however_many_addresses() {
        for (int i = 0; i < 12; i++) {
            ask(bo.login(), "192.0.2." + i);
        }

        assertThat(deliver().delivered()).isEqualTo(5);
        installation.clock().advance(Duration.ofMinutes(16));
        ask(bo.login(), HERE);
        assertThat(deliver().delivered()).isEqualTo(1);
    }

    @Test
    void A3_who_guesses_links_too_often_is_let_through_by_none() {
        String secret = linkToBo();
        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(() -> redeem("gættet", HERE)).isInstanceOf(ResetLinkIsUsed.class);
        }

        assertThatThrownBy(() -> redeem(secret, HERE)).isInstanceOf(ResetLinkIsUsed.class);
        redeem(secret, "192.0.2.2");
    }

    @Test
    void A9_a_changed_password_is_told_by_mail_and_the_first_one_is_not() {
        Account cis = anAccount(3, "cis@example.org", Role.PRIVACY);
        installation.ports().accounts().save(cis);
        String welcome = installation.get(SetupLinks.class).make(cis.id());
        installation.get(RedeemSetupLink.class).redeem(ANYBODY, new RedeemSetupLink.Request(welcome, NEW));
        installation
                .get(ChangePassword.class)
                .change(asking(bo), new ChangePassword.Request(StaffFixture.PASSWORD, NEW, ""));
        deliver();

        assertThat(mails()).extracting(Mail::subject).containsExactly("PASSWORD_CHANGED");
        assertThat(mails()).extracting(mail -> mail.to().value()).containsExactly("bo@example.org");
    }

    @Test
    void a_letter_that_cannot_leave_is_tried_again_and_given_up_when_it_is_of_no_use() {
        installation.carrier().answers(new MailCarrier.Carriage.Delayed("smtp-451"));
        ask(bo.login(), HERE);

        assertThat(deliver()).isEqualTo(new DeliverOutbox.Round(0, 1, 0, 0));
        assertThat(deliver()).isEqualTo(new DeliverOutbox.Round(0, 0, 0, 0));
        installation.clock().advance(Duration.ofMinutes(1));
        assertThat(deliver()).isEqualTo(new DeliverOutbox.Round(0, 1, 0, 0));
        installation.clock().advance(ResetLinks.VALID);
        assertThat(deliver()).isEqualTo(new DeliverOutbox.Round(0, 0, 0, 1));
        assertThat(deliver()).isEqualTo(new DeliverOutbox.Round(0, 0, 0, 0));
    }

    @Test
    void an_administrator_makes_a_link_by_which_a_colleague_chooses_anew() {
        String secret = installation.get(ResetPassword.class).reset(asking(anna), bo.login());

        assertThat(signIn(StaffFixture.PASSWORD)).isNotEmpty();
        installation.get(RedeemSetupLink.class).redeem(ANYBODY, new RedeemSetupLink.Request(secret, NEW));
        assertThat(signIn(NEW.value())).isNotEmpty();
        assertThatThrownBy(() ->
                        installation.get(ResetPassword.class).reset(asking(anna), new LoginName("ingen@example.org")))
                .isInstanceOf(NothingHere.class);
    }

    @Test
    void nothing_that_opens_a_door_is_printed() {
        assertThat(new RedeemResetLink.Request("hemmelig", NEW, HERE).toString())
                .isEqualTo("RedeemResetLink");
        assertThat(new RequestPasswordReset.Request(bo.login(), HERE).toString())
                .isEqualTo("RequestPasswordReset");
    }
}
