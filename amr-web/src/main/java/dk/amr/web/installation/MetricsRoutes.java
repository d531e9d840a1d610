package dk.amr.web.installation;

import dk.amr.web.http.HttpFault;
import dk.amr.web.http.Meters;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.http.WebSettings;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;

/** /metrics: for whoever watches the service and shows the token of the settings; where there is none, nothing. */
final class MetricsRoutes implements Routes {

    private static final String TEXT = "text/plain; version=0.0.4; charset=utf-8";

    private final Meters meters;
    private final WebSettings settings;

    MetricsRoutes(Meters meters, WebSettings settings) {
        this.meters = meters;
        this.settings = settings;
    }

    @Override
    public void define(Router router) {
        if (meters.areKept()) {
            router.openGet("/metrics", this::figures);
        }
    }

    private Response figures(Request request) {
        String expected = Objects.requireNonNull(settings.metricsToken());
        if (request.bearer().filter(shown -> isSame(shown, expected)).isEmpty()) {
            throw HttpFault.notRecognised();
        }
        return Response.bytes(TEXT, meters.text().getBytes(StandardCharsets.UTF_8));
    }

    /** Takes as long wherever the first difference stands. */
    private static boolean isSame(String shown, String expected) {
        return MessageDigest.isEqual(shown.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }
}
