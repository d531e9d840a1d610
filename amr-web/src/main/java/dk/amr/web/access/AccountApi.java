package dk.amr.web.access;

import dk.amr.domain.access.Role;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.account.AddAccount;
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
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.http.json.Body;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** POST /api/v1/accounts, and what is done about an account below it. */
final class AccountApi implements Routes {

    private static final String ADDRESS = Router.API + "/accounts";

    /** Which account, and what it is to have, where that is asked about; without {@code lastDay} it works on. */
    record AccountBody(
            @Nullable String login,
            @Nullable String called,
            @Nullable List<String> roles,
            @Nullable LocalDate lastDay) {

        LoginName name() {
            return new LoginName(Body.need("login", login));
        }

        @Nullable
        StaffName ownerName() {
            return called == null ? null : new StaffName(called);
        }

        Set<Role> wanted() {
            return Body.need("roles", roles).stream().map(Role::of).collect(Collectors.toSet());
        }

        @Override
        public String toString() {
            return "AccountBody";
        }
    }

    /** The link by which a new account gets its password. */
    record WelcomeView(String link) {

        @Override
        public String toString() {
            return "WelcomeView";
        }
    }

    /** How many sessions ended. */
    record EndedView(int sessions) {}

    private final AddAccount addAccount;
    private final ChangeRoles changeRoles;
    private final LimitAccount limitAccount;
    private final NameAccount nameAccount;
    private final DisableAccount disableAccount;
    private final EnableAccount enableAccount;
    private final EndSessions endSessions;
    private final SendPasswordLink sendPasswordLink;
    private final ResetSecondStep resetSecondStep;
    private final WelcomeLinks links;

    AccountApi(
            AddAccount addAccount,
            ChangeRoles changeRoles,
            LimitAccount limitAccount,
            NameAccount nameAccount,
            DisableAccount disableAccount,
            EnableAccount enableAccount,
            EndSessions endSessions,
            SendPasswordLink sendPasswordLink,
            ResetSecondStep resetSecondStep,
            WelcomeLinks links) {
        this.addAccount = addAccount;
        this.changeRoles = changeRoles;
        this.limitAccount = limitAccount;
        this.nameAccount = nameAccount;
        this.disableAccount = disableAccount;
        this.enableAccount = enableAccount;
        this.endSessions = endSessions;
        this.sendPasswordLink = sendPasswordLink;
        this.resetSecondStep = resetSecondStep;
        this.links = links;
    }

    @Override
    public void define(Router router) {
        router.post(ADDRESS, UseCase.ADD_ACCOUNT, this::add);
        router.post(ADDRESS + "/roles", UseCase.CHANGE_ROLES, this::changeRoles);
        router.post(ADDRESS + "/limit", UseCase.LIMIT_ACCOUNT, this::limit);
        router.post(ADDRESS + "/name", UseCase.NAME_ACCOUNT, this::name);
        router.post(ADDRESS + "/disable", UseCase.DISABLE_ACCOUNT, this::disable);
        router.post(ADDRESS + "/enable", UseCase.ENABLE_ACCOUNT, this::enable);
        router.post(ADDRESS + "/sessions-end", UseCase.END_SESSIONS, this::endSessions);
        router.post(ADDRESS + "/password-link", UseCase.SEND_PASSWORD_LINK, this::sendLink);
        router.post(ADDRESS + "/totp-reset", UseCase.RESET_SECOND_STEP, this::resetSecondStep);
    }

    private static AccountBody body(Request request) {
        return request.body(AccountBody.class);
    }

    private Response add(Request request) {
        AccountBody body = body(request);
        AddAccount.Request wanted =
                new AddAccount.Request(body.name(), body.ownerName(), body.wanted(), request.language());
        return Response.json(201, new WelcomeView(links.of(addAccount.add(request.caller(), wanted))))
                .toldOnce();
    }

    private Response changeRoles(Request request) {
        AccountBody body = body(request);
        changeRoles.change(request.caller(), new ChangeRoles.Request(body.name(), body.wanted(), request.ifMatch()));
        return Response.noContent();
    }

    private Response limit(Request request) {
        AccountBody body = body(request);
        limitAccount.limit(request.caller(), new LimitAccount.Request(body.name(), body.lastDay(), request.ifMatch()));
        return Response.noContent();
    }

    private Response name(Request request) {
        AccountBody body = body(request);
        nameAccount.name(request.caller(), new NameAccount.Request(body.name(), body.ownerName(), request.ifMatch()));
        return Response.noContent();
    }

    private Response disable(Request request) {
        disableAccount.disable(request.caller(), body(request).name());
        return Response.noContent();
    }

    private Response enable(Request request) {
        enableAccount.enable(request.caller(), body(request).name());
        return Response.noContent();
    }

    private Response endSessions(Request request) {
        return Response.json(
                new EndedView(endSessions.end(request.caller(), body(request).name())));
    }

    private Response sendLink(Request request) {
        sendPasswordLink.send(request.caller(), body(request).name());
        return Response.noContent();
    }

    private Response resetSecondStep(Request request) {
        resetSecondStep.reset(request.caller(), body(request).name());
        return Response.noContent();
    }
}
