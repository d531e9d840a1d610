package dk.amr.web.calendar;

import dk.amr.web.http.WebSettings;

/** Where a calendar is fetched: an address that is known to whoever was told the secret. */
final class FeedAddress {

    /** As a route has it. */
    static final String ROUTE = "/kalender/{secret}.ics";

    private final WebSettings settings;

    FeedAddress(WebSettings settings) {
        this.settings = settings;
    }

    /** The whole address, which comes from the settings and never from a request. */
    String of(String secret) {
        return settings.baseUrl() + ROUTE.replace("{secret}", secret);
    }

    /** Whether it is fetched on this machine alone, as it is until somebody has set another address. */
    boolean opensHereOnly() {
        return settings.isLoopback();
    }
}
