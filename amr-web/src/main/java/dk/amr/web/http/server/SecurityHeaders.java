package dk.amr.web.http.server;

import dk.amr.web.http.WebSettings;
import java.util.LinkedHashMap;
import java.util.Map;

/** The headers that stand on every answer, errors and redirects included. */
public final class SecurityHeaders {

    private static final Map<String, String> ALWAYS = new LinkedHashMap<>();

    static {
        ALWAYS.put(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
                        + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        ALWAYS.put("X-Content-Type-Options", "nosniff");
        ALWAYS.put("Referrer-Policy", "no-referrer");
        ALWAYS.put("Cross-Origin-Opener-Policy", "same-origin");
        ALWAYS.put("Cross-Origin-Resource-Policy", "same-origin");
        ALWAYS.put(
                "Permissions-Policy",
                "accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), fullscreen=(), "
                        + "geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), "
                        + "picture-in-picture=(), publickey-credentials-get=(), screen-wake-lock=(), usb=(), "
                        + "xr-spatial-tracking=()");
        ALWAYS.put("Cache-Control", "no-store");
        ALWAYS.put("Vary", "Cookie");
    }

    private SecurityHeaders() {}

    /** The headers for a web that is reached so. */
    public static Map<String, String> of(WebSettings settings) {
        Map<String, String> headers = new LinkedHashMap<>(ALWAYS);
        if (settings.isSecure()) {
            headers.put("Strict-Transport-Security", "max-age=31536000");
        }
        return Map.copyOf(headers);
    }
}
