package dk.amr.web.access;

import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.audit.ListAudit;
import dk.amr.domain.access.signin.ListAccounts;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.http.json.ListView;
import java.util.Set;

/** /api/v1/me, /api/v1/accounts and /api/v1/audit */
final class AccountRoutes implements Routes {

    private static final int USUAL_EVENTS = 100;

    private final ListAccounts listAccounts;
    private final ListAudit listAudit;

    AccountRoutes(ListAccounts listAccounts, ListAudit listAudit) {
        this.listAccounts = listAccounts;
        this.listAudit = listAudit;
    }

    @Override
    public void define(Router router) {
        // who somebody is was settled by recognising them: no use case is needed to tell them
        router.get(Router.API + "/me", Set.of(), this::me);
        router.get(Router.API + "/accounts", UseCase.LIST_ACCOUNTS, this::accounts);
        router.get(Router.API + "/audit", UseCase.LIST_AUDIT, this::audit);
    }

    private Response me(Request request) {
        return Response.json(AccountView.from(request.account()));
    }

    private Response accounts(Request request) {
        return Response.json(ListView.all(listAccounts.list(request.caller()), StaffAccountView::from));
    }

    private Response audit(Request request) {
        ListAudit.Request asked = new ListAudit.Request(request.limit(USUAL_EVENTS), request.cursor());
        return Response.json(ListView.of(listAudit.list(request.caller(), asked), null, AuditView::from));
    }
}
