package dk.amr.web.access;

import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.account.AddAccount;
import dk.amr.domain.access.account.Colleague;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.access.account.StaffName;
import dk.amr.web.http.Form;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.page.Pages;
import dk.amr.web.page.access.AccountAdded;
import dk.amr.web.page.access.AccountPage;
import dk.amr.web.page.access.NewAccountPage;
import dk.amr.web.page.text.AccountText;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** /konti, /konti/ny and /konti/{account} */
final class AccountsRoutes implements Routes {

    private final AddAccount addAccount;
    private final AccountShow show;
    private final WelcomeLinks links;
    private final Pages pages;
    private final Gate gate;

    AccountsRoutes(AddAccount addAccount, AccountShow show, WelcomeLinks links, Pages pages, Gate gate) {
        this.addAccount = addAccount;
        this.show = show;
        this.links = links;
        this.pages = pages;
        this.gate = gate;
    }

    @Override
    public void define(Router router) {
        router.get(AccountShow.ADDRESS, UseCase.LIST_ACCOUNTS, show::all);
        router.get(AccountShow.ADDRESS + "/ny", UseCase.ADD_ACCOUNT, this::ask);
        router.post(AccountShow.ADDRESS, UseCase.ADD_ACCOUNT, this::add);
        router.get(AccountShow.ADDRESS + "/{account}", UseCase.LIST_ACCOUNTS, this::look);
    }

    private Response look(Request request) {
        return show.one(request, request.segment("account"), new Form(Map.of()));
    }

    private Response ask(Request request) {
        gate.mustAdmit(request.caller(), UseCase.ADD_ACCOUNT);
        return form(request, new Form(Map.of()));
    }

    /** The link is on this answer alone. */
    private Response add(Request request) {
        gate.mustAdmit(request.caller(), UseCase.ADD_ACCOUNT);
        Form form = request.form();
        Optional<LoginName> login = form.need(NewAccountPage.EMAIL, LoginName::new);
        Optional<StaffName> called = form.read(AccountPage.CALLED, StaffName::new);
        Set<Role> roles = roles(form);
        return form.submitted(
                        Map.of("account-exists-already", NewAccountPage.EMAIL),
                        () -> addAccount.add(
                                request.caller(),
                                new AddAccount.Request(
                                        login.orElseThrow(), called.orElse(null), roles, request.language())))
                .map(secret -> pages.showAt(
                        AccountShow.ADDRESS,
                        200,
                        request,
                        AccountText.ADDED.in(request.language()),
                        "access/account-added",
                        new AccountAdded(
                                new Colleague(login.orElseThrow(), called.orElse(null)),
                                links.of(secret),
                                links.openHereOnly())))
                .orElseGet(() -> form(request, form));
    }

    /** The roles that are ticked; at least one must be. */
    static Set<Role> roles(Form form) {
        Set<Role> roles = form.texts(AccountPage.ROLE).stream().map(Role::of).collect(Collectors.toSet());
        if (roles.isEmpty()) {
            form.refuse(AccountPage.ROLE, AccountText.CHOOSE_A_ROLE.sentence());
        }
        return roles;
    }

    private Response form(Request request, Form form) {
        return pages.showAt(
                AccountShow.ADDRESS + "/ny",
                form.status(),
                request,
                AccountText.ADD.in(request.language()),
                "access/account-new",
                NewAccountPage.of(form, request.language()));
    }
}
