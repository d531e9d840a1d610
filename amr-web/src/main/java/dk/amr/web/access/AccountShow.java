package dk.amr.web.access;

import dk.amr.domain.access.Gate;
import dk.amr.domain.access.NothingHere;
import dk.amr.domain.access.Relation;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.signin.ListAccounts;
import dk.amr.domain.access.signin.StaffAccount;
import dk.amr.web.http.Form;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.page.Pages;
import dk.amr.web.page.Sorting;
import dk.amr.web.page.access.AccountPage;
import dk.amr.web.page.access.AccountsPage;
import dk.amr.web.page.text.AccountText;
import java.util.Map;
import java.util.Optional;

/** Shows who has an account. */
final class AccountShow {

    static final String ADDRESS = "/konti";

    /** What was done, by the word that the address of the page has afterwards. */
    private static final Map<String, AccountText> DONE = Map.of(
            "navn", AccountText.NAMED,
            "roller", AccountText.ROLES_CHANGED,
            "sidste-dag", AccountText.LAST_DAY_SET,
            "luk", AccountText.CLOSED_NOW,
            "aabn", AccountText.OPENED,
            "log-ud", AccountText.SIGNED_OUT,
            "adgangskode", AccountText.LINK_SENT,
            "totrin", AccountText.STEP_TAKEN_AWAY);

    private final ListAccounts listAccounts;
    private final Pages pages;
    private final Gate gate;

    AccountShow(ListAccounts listAccounts, Pages pages, Gate gate) {
        this.listAccounts = listAccounts;
        this.pages = pages;
        this.gate = gate;
    }

    Response all(Request request) {
        boolean mayAdd = gate.admits(request.caller(), UseCase.ADD_ACCOUNT, Relation.OWN_KREDS);
        AccountsPage page = AccountsPage.of(
                listAccounts.list(request.caller()),
                request.caller(),
                mayAdd,
                Sorting.in("/konti", request),
                request.language());
        return pages.show(request, AccountText.ACCOUNTS.in(request.language()), "access/accounts", page);
    }

    /** The account with that id. */
    Response one(Request request, String id, Form form) {
        StaffAccount seen = listAccounts.list(request.caller()).stream()
                .filter(each -> each.account().id().value().toString().equals(id))
                .findFirst()
                .orElseThrow(NothingHere::new);
        boolean mayChange = gate.admits(request.caller(), UseCase.CHANGE_ROLES, Relation.OWN_KREDS);
        String done = request.query("gjort")
                .flatMap(word -> Optional.ofNullable(DONE.get(word)))
                .map(each -> each.in(request.language()))
                .orElse(null);
        AccountPage page = AccountPage.of(seen, request.caller(), mayChange, form, request.language(), done);
        return pages.showAt(
                ADDRESS + "/" + id, form.status(), request, page.line().name(), "access/account", page);
    }
}
