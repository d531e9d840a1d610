package dk.amr.web.access;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.audit.ListAudit;
import dk.amr.domain.access.signin.ListAccounts;
import dk.amr.domain.access.signin.StaffAccount;
import dk.amr.domain.shared.Sentence;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.page.Pages;
import dk.amr.web.page.Paging;
import dk.amr.web.page.access.AuditPage;
import dk.amr.web.page.text.AuditLabel;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** /revisionsspor */
final class AuditRoutes implements Routes {

    private static final String ADDRESS = "/revisionsspor";
    private static final int PAGE = 50;

    private final ListAudit listAudit;
    private final ListAccounts listAccounts;
    private final Pages pages;

    AuditRoutes(ListAudit listAudit, ListAccounts listAccounts, Pages pages) {
        this.listAudit = listAudit;
        this.listAccounts = listAccounts;
        this.pages = pages;
    }

    @Override
    public void define(Router router) {
        router.get(ADDRESS, Set.of(UseCase.LIST_AUDIT, UseCase.LIST_ACCOUNTS), this::page);
    }

    private Response page(Request request) {
        Paging paging = Paging.in(ADDRESS, request);
        AuditPage page = AuditPage.of(
                listAudit.list(request.caller(), new ListAudit.Request(PAGE, paging.cursor())),
                names(request),
                paging,
                request.language());
        return pages.show(request, AuditLabel.AUDIT.in(request.language()), "access/audit", page);
    }

    private Map<AccountId, Sentence> names(Request request) {
        return listAccounts.list(request.caller()).stream()
                .map(StaffAccount::account)
                .collect(Collectors.toMap(Account::id, AuditRoutes::name));
    }

    /** With the address, for two may have one name. */
    private static Sentence name(Account account) {
        String owner = account.owner().nameAndAddress();
        return account.isService() ? account.name() : new Sentence(owner, owner);
    }
}
