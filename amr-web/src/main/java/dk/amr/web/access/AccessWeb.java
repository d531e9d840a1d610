package dk.amr.web.access;

import dk.amr.web.http.FeatureModule;
import dk.amr.web.http.server.ProofPages;

/** Binds the door and the accounts. */
public final class AccessWeb extends FeatureModule {

    @Override
    protected void configure() {
        routes(SignInRoutes.class);
        routes(SignInLinkRoutes.class);
        routes(SetUpRoutes.class);
        part(CodeDoor.class);
        routes(CodeRoutes.class);
        part(ProofShow.class);
        bind(ProofPages.class).to(ProofShow.class);
        routes(ProofRoutes.class);
        routes(SecondStepRoutes.class);
        routes(ForgottenPasswordRoutes.class);
        routes(LanguageRoutes.class);
        routes(OwnAccountRoutes.class);
        routes(AccountRoutes.class);
        routes(AccountApi.class);
        part(WelcomeLinks.class);
        part(AccountShow.class);
        routes(AccountsRoutes.class);
        routes(AccountDeedRoutes.class);
        routes(AuditRoutes.class);
    }
}
