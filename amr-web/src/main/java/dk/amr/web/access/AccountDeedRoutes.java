package dk.amr.web.access;

import dk.amr.domain.access.Role;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.account.ChangeRoles;
import dk.amr.domain.access.account.DisableAccount;
import dk.amr.domain.access.account.EnableAccount;
import dk.amr.domain.access.account.EndSessions;
import dk.amr.domain.access.account.LimitAccount;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.access.account.NameAccount;
import dk.amr.domain.access.account.SendPasswordLink;
import dk.amr.domain.access.account.StaffName;
import dk.amr.domain.access.signin.ResetSecondStep;
import dk.amr.domain.register.file.RegisterDates;
import dk.amr.domain.shared.Version;
import dk.amr.web.http.Form;
import dk.amr.web.http.OwnAddress;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.page.access.AccountPage;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is done about an account: /konti/roller and the others, each of which leads back to the page of the account. */
final class AccountDeedRoutes implements Routes {

    /** What a form does to the account it is about, once it is read. */
    private interface Deed {
        void to(LoginName login);
    }

    private final ChangeRoles changeRoles;
    private final LimitAccount limitAccount;
    private final NameAccount nameAccount;
    private final DisableAccount disableAccount;
    private final EnableAccount enableAccount;
    private final EndSessions endSessions;
    private final SendPasswordLink sendPasswordLink;
    private final ResetSecondStep resetSecondStep;
    private final AccountShow show;

    AccountDeedRoutes(
            ChangeRoles changeRoles,
            LimitAccount limitAccount,
            NameAccount nameAccount,
            DisableAccount disableAccount,
            EnableAccount enableAccount,
            EndSessions endSessions,
            SendPasswordLink sendPasswordLink,
            ResetSecondStep resetSecondStep,
            AccountShow show) {
        this.changeRoles = changeRoles;
        this.limitAccount = limitAccount;
        this.nameAccount = nameAccount;
        this.disableAccount = disableAccount;
        this.enableAccount = enableAccount;
        this.endSessions = endSessions;
        this.sendPasswordLink = sendPasswordLink;
        this.resetSecondStep = resetSecondStep;
        this.show = show;
    }

    @Override
    public void define(Router router) {
        router.post(address("roller"), UseCase.CHANGE_ROLES, this::changeRoles);
        router.post(address("sidste-dag"), UseCase.LIMIT_ACCOUNT, this::limit);
        router.post(address("navn"), UseCase.NAME_ACCOUNT, this::name);
        router.post(
                address("luk"),
                UseCase.DISABLE_ACCOUNT,
                request ->
                        done(request, "luk", request.form(), login -> disableAccount.disable(request.caller(), login)));
        router.post(
                address("aabn"),
                UseCase.ENABLE_ACCOUNT,
                request ->
                        done(request, "aabn", request.form(), login -> enableAccount.enable(request.caller(), login)));
        router.post(
                address("log-ud"),
                UseCase.END_SESSIONS,
                request -> done(request, "log-ud", request.form(), login -> endSessions.end(request.caller(), login)));
        router.post(
                address("adgangskode"),
                UseCase.SEND_PASSWORD_LINK,
                request -> done(
                        request,
                        "adgangskode",
                        request.form(),
                        login -> sendPasswordLink.send(request.caller(), login)));
        router.post(
                address("totrin"),
                UseCase.RESET_SECOND_STEP,
                request -> done(
                        request, "totrin", request.form(), login -> resetSecondStep.reset(request.caller(), login)));
    }

    private static String address(String word) {
        return AccountShow.ADDRESS + "/" + word;
    }

    private Response changeRoles(Request request) {
        Form form = request.form();
        Set<Role> roles = AccountsRoutes.roles(form);
        Optional<Version> seen = form.seen();
        return done(
                request,
                "roller",
                form,
                login -> changeRoles.change(
                        request.caller(), new ChangeRoles.Request(login, roles, seen.orElseThrow())));
    }

    private Response limit(Request request) {
        Form form = request.form();
        Optional<LocalDate> lastDay = form.read(AccountPage.LAST_DAY, RegisterDates::read);
        Optional<Version> seen = form.seen();
        return done(
                request,
                "sidste-dag",
                form,
                login -> limitAccount.limit(
                        request.caller(), new LimitAccount.Request(login, lastDay.orElse(null), seen.orElseThrow())));
    }

    private Response name(Request request) {
        Form form = request.form();
        Optional<StaffName> called = form.read(AccountPage.CALLED, StaffName::new);
        Optional<Version> seen = form.seen();
        return done(
                request,
                "navn",
                form,
                login -> nameAccount.name(
                        request.caller(), new NameAccount.Request(login, called.orElse(null), seen.orElseThrow())));
    }

    private Response done(Request request, String word, Form form, Deed deed) {
        LoginName login = new LoginName(form.text("email"));
        String account = form.text("konto");
        return form.submit(Map.of(), () -> deed.to(login))
                ? Response.redirect(OwnAddress.orFront(address(account) + "?gjort=" + word))
                : show.one(request, account, form);
    }
}
