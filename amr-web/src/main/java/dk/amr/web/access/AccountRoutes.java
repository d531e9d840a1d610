package dk.amr.web.access;

import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.account.LimitAccount;
import dk.amr.domain.access.account.ListAccounts;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.access.audit.ListAudit;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.http.json.Body;
import dk.amr.web.http.json.ListView;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** /api/v1/me, /api/v1/accounts and /api/v1/audit */
final class AccountRoutes implements Routes {

    private static final int USUAL_EVENTS = 100;

    /** Whose last day; without {@code lastDay} the account works on. */
    record LimitBody(@Nullable String login, @Nullable LocalDate lastDay) {

        @Override
        public String toString() {
            return "LimitBody";
        }
    }

    private final ListAccounts listAccounts;
    private final LimitAccount limitAccount;
    private final ListAudit listAudit;

    AccountRoutes(ListAccounts listAccounts, LimitAccount limitAccount, ListAudit listAudit) {
        this.listAccounts = listAccounts;
        this.limitAccount = limitAccount;
        this.listAudit = listAudit;
    }

    @Override
    public void define(Router router) {
        // who somebody is was settled by recognising them: no use case is needed to tell them
        router.get(Router.API + "/me", Set.of(), this::me);
        router.get(Router.API + "/accounts", UseCase.LIST_ACCOUNTS, this::accounts);
        router.post(Router.API + "/accounts/limit", UseCase.LIMIT_ACCOUNT, this::limit);
        router.get(Router.API + "/audit", UseCase.LIST_AUDIT, this::audit);
    }

    private Response me(Request request) {
        return Response.json(AccountView.from(request.account()));
    }

    private Response accounts(Request request) {
        return Response.json(ListView.all(listAccounts.list(request.caller()), AccountView::from));
    }

    private Response limit(Request request) {
        LimitBody body = request.body(LimitBody.class);
        limitAccount.limit(
                request.caller(),
                new LimitAccount.Request(new LoginName(Body.need("login", body.login())), body.lastDay()));
        return Response.noContent();
    }

    private Response audit(Request request) {
        ListAudit.Request asked = new ListAudit.Request(request.limit(USUAL_EVENTS), request.cursor());
        return Response.json(ListView.of(listAudit.list(request.caller(), asked), null, AuditView::from));
    }
}
