package dk.amr.domain.access.signin;

import static dk.amr.domain.access.account.StaffFixture.aMemberOfStaff;
import static dk.amr.domain.access.account.StaffFixture.asking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.access.AuditEntry;
import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Door;
import dk.amr.domain.access.NothingHere;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.AccountLetter;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.access.account.ResetLinks;
import dk.amr.domain.access.account.SignInLinks;
import dk.amr.domain.access.account.StaffFixture;
import dk.amr.domain.kit.F1;
import dk.amr.domain.kit.InMemoryInstallation;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class SecondStepTest {

    private static final Caller ANYBODY = Caller.anonymous(Door.PAGE, F1.DAY);
    private static final Duration STEP = Duration.ofSeconds(30);

    private final InMemoryInstallation installation = new InMemoryInstallation();
    private final Account anna = aMemberOfStaff(installation, 1, "anna@example.org", Role.SYSTEM_ADMIN);
    private final Account bo = aMemberOfStaff(installation, 2, "bo@example.org", Role.CONSULTANT);
    private final Doorkeeper doorkeeper = installation.get(Doorkeeper.class);

    private String begin(String password) {
        return installation.get(BeginSecondStep.class).begin(asking(bo), password);
    }

    private String code(int stepsAway) {
        SecondStep step = installation.ports().secondSteps().find(bo.id()).orElseThrow();
        long now = installation.clock().instant().getEpochSecond() / 30;
        return new PlainOneTimeCodes().code(step.app(), now + stepsAway);
    }

    private ConfirmSecondStep.Confirmed confirm(String code) {
        return installation
                .get(ConfirmSecondStep.class)
                .confirm(asking(bo), new ConfirmSecondStep.Request(code, "here"));
    }

    /** It is on, and the code of now is used. */
    private List<String> turnedOn() {
        begin(StaffFixture.PASSWORD);
        return confirm(code(0)).recoveryCodes();
    }

    private Entrance signIn() {
        return installation
                .get(SignIn.class)
                .signIn(ANYBODY, new SignIn.Request(bo.login(), StaffFixture.PASSWORD, "192.0.2.1"));
    }

    private String enter(Entrance halfWay, String code) {
        return installation.get(EnterCode.class).enter(ANYBODY, new EnterCode.Request(halfWay.secret(), code, "here"));
    }

    private String turnOff(String code) {
        return installation
                .get(TurnOffSecondStep.class)
                .turnOff(asking(bo), new TurnOffSecondStep.Request(code, "here"));
    }

    private boolean isOpen(String session) {
        return doorkeeper.bySession(session).isPresent();
    }

    private List<AccountLetter.Kind> letters() {
        return installation
                .ports()
                .accountLetters()
                .due(bo.kreds(), installation.clock().instant(), 10)
                .stream()
                .map(AccountLetter::kind)
                .toList();
    }

    @Test
    void nothing_changes_at_the_door_before_the_app_has_shown_the_right_code() {
        assertThat(begin(StaffFixture.PASSWORD)).startsWith("SECRET");
        assertThat(signIn().isHalfWay()).isFalse();
        assertThatThrownBy(() -> confirm("nej")).isInstanceOf(ProofFailed.class);
        assertThat(signIn().isHalfWay()).isFalse();
        confirm(code(0));
        assertThat(signIn().isHalfWay()).isTrue();
    }

    @Test
    void A6_the_password_alone_opens_nothing_any_more_and_the_code_opens_a_session() {
        turnedOn();
        Entrance halfWay = signIn();

        assertThat(isOpen(halfWay.secret())).isFalse();
        installation.clock().advance(STEP);
        String session = enter(halfWay, code(0));
        assertThat(doorkeeper.bySession(session)).map(Account::id).contains(bo.id());
        installation.clock().advance(STEP);
        assertThatThrownBy(() -> enter(halfWay, code(0))).isInstanceOf(HalfWayIsOver.class);
        assertThat(halfWay.toString()).doesNotContain(halfWay.secret());
    }

    @Test
    void A6_a_code_works_once_and_a_step_early_or_late_at_most() {
        turnedOn();
        assertThatThrownBy(() -> enter(signIn(), code(0))).isInstanceOf(ProofFailed.class);
        assertThatThrownBy(() -> enter(signIn(), code(2))).isInstanceOf(ProofFailed.class);
        assertThat(isOpen(enter(signIn(), code(1)))).isTrue();
        installation.clock().advance(STEP.multipliedBy(3));
        assertThatThrownBy(() -> enter(signIn(), code(-2))).isInstanceOf(ProofFailed.class);
        assertThat(isOpen(enter(signIn(), code(-1)))).isTrue();
        assertThat(isOpen(enter(signIn(), " " + code(0).substring(0, 3) + " " + code(0).substring(3))))
                .isTrue();
    }

    @Test
    void A6_a_recovery_code_works_once_however_it_is_written() {
        List<String> recovery = turnedOn();
        String written = recovery.getFirst().toLowerCase(Locale.ROOT).replaceAll("(.{4})", "$1-");

        assertThat(recovery).hasSize(10).doesNotHaveDuplicates();
        assertThat(isOpen(enter(signIn(), written))).isTrue();
        assertThatThrownBy(() -> enter(signIn(), written)).isInstanceOf(ProofFailed.class);
        assertThat(installation.ports().secondSteps().recoveryCodesLeft(bo.id()))
                .isEqualTo(9);
    }

    @Test
    void no_letter_of_a_recovery_code_looks_like_another() {
        assertThat(turnedOn()).allMatch(code -> code.matches("[A-Z2-9&&[^OIL]]+"));
    }

    @Test
    void A3_codes_are_guessed_five_times_whichever_way_one_comes() {
        turnedOn();
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> enter(signIn(), "nej")).isInstanceOf(ProofFailed.class);
        }

        assertThatThrownBy(() -> enter(signIn(), code(1))).isInstanceOf(ProofFailed.class);
        assertThatThrownBy(() -> turnOff(code(1))).isInstanceOf(ProofFailed.class);
        installation.clock().advance(Duration.ofMinutes(1));
        assertThat(isOpen(enter(signIn(), code(0)))).isTrue();
    }

    @Test
    void there_are_five_minutes_for_the_code() {
        turnedOn();
        Entrance halfWay = signIn();
        installation.clock().advance(Entrances.HALF_WAY);

        assertThatThrownBy(() -> enter(halfWay, code(0))).isInstanceOf(HalfWayIsOver.class);
    }

    @Test
    void A9_neither_a_new_password_nor_a_link_leads_around_it() {
        turnedOn();
        String secret = installation.get(ResetLinks.class).make(bo.id());
        installation
                .get(RedeemResetLink.class)
                .redeem(
                        ANYBODY,
                        new RedeemResetLink.Request(secret, new NewPassword(StaffFixture.PASSWORD), "192.0.2.1"));
        String link = installation.get(SignInLinks.class).make(bo.id());

        assertThat(signIn().isHalfWay()).isTrue();
        assertThat(installation
                        .get(RedeemSignInLink.class)
                        .redeem(ANYBODY, link)
                        .isHalfWay())
                .isTrue();
    }

    @Test
    void A5_turning_it_on_or_off_ends_the_other_sessions_and_is_told_by_mail() {
        String before = signIn().secret();
        begin(StaffFixture.PASSWORD);
        String between = confirm(code(0)).session();

        assertThat(isOpen(before)).isFalse();
        assertThat(isOpen(between)).isTrue();
        assertThatThrownBy(() -> begin(StaffFixture.PASSWORD)).isInstanceOf(SecondStepIsOn.class);
        String after = turnOff(code(1));
        assertThat(isOpen(between)).isFalse();
        assertThat(isOpen(after)).isTrue();
        assertThat(signIn().isHalfWay()).isFalse();
        assertThat(letters()).containsExactly(AccountLetter.Kind.SECOND_STEP_ON, AccountLetter.Kind.SECOND_STEP_OFF);
    }

    @Test
    void it_is_begun_by_whoever_knows_the_password_and_confirmed_once() {
        assertThatThrownBy(() -> begin("forkert")).isInstanceOf(ProofFailed.class);
        assertThatThrownBy(() -> confirm("123456")).isInstanceOf(SecondStepIsNotBegun.class);
        assertThatThrownBy(() -> turnOff("123456")).isInstanceOf(ProofFailed.class);
        turnedOn();
        assertThatThrownBy(() -> confirm(code(1))).isInstanceOf(SecondStepIsNotBegun.class);
    }

    @Test
    void A5_an_administrator_takes_it_away_which_ends_the_sessions_and_is_recorded() {
        turnedOn();
        installation.clock().advance(STEP);
        String session = enter(signIn(), code(0));
        ResetSecondStep reset = installation.get(ResetSecondStep.class);
        reset.reset(asking(anna), bo.login());

        assertThat(isOpen(session)).isFalse();
        assertThat(installation.entries())
                .last()
                .extracting(AuditEntry::useCase, AuditEntry::subject)
                .containsExactly(
                        UseCase.RESET_SECOND_STEP,
                        new Subject(Subject.Kind.ACCOUNT, bo.id().value()));
        assertThat(signIn().isHalfWay()).isFalse();
        assertThat(letters()).contains(AccountLetter.Kind.SECOND_STEP_OFF);
        assertThatThrownBy(() -> reset.reset(asking(anna), new LoginName("ingen@example.org")))
                .isInstanceOf(NothingHere.class);
    }

    @Test
    void nothing_that_opens_a_door_is_printed() {
        assertThat(new EnterCode.Request("hemmelig", "123456", "").toString()).isEqualTo("EnterCode");
        assertThat(new TurnOffSecondStep.Request("123456", "").toString()).isEqualTo("TurnOffSecondStep");
        assertThat(new ConfirmSecondStep.Request("123456", "").toString()).isEqualTo("ConfirmSecondStep");
        assertThat(new ConfirmSecondStep.Confirmed(List.of("A"), "hemmelig").toString())
                .isEqualTo("Confirmed");
    }
}
