package dk.amr.web.access;

import dk.amr.web.http.WebSettings;

/** The address at which somebody with a set-up link chooses a password. */
final class WelcomeLinks {

    private final WebSettings settings;

    WelcomeLinks(WebSettings settings) {
        this.settings = settings;
    }

    String of(String secret) {
        return settings.baseUrl() + SetUpRoutes.ADDRESS + secret;
    }

    /** Whether the address opens on this machine alone, as it does until somebody has set another. */
    boolean openHereOnly() {
        return settings.isLoopback();
    }
}
