package dk.amr.web.http;

/**
 * The three cookies: one for a session, one that ties a form to a browser before anybody has signed in, and one for the
 * short visit of somebody who gave a code.
 */
public final class Cookies {

    private static final String LAX = "Lax";
    private static final String STRICT = "Strict";
    private static final String GONE = "; Max-Age=0";

    private final boolean isSecure;

    public Cookies(WebSettings settings) {
        this.isSecure = settings.isSecure();
    }

    public String sessionName() {
        return isSecure ? "__Host-amr" : "amr";
    }

    public String doorName() {
        return isSecure ? "__Host-amr-door" : "amr-door";
    }

    /** Keeps the secret of a session until the browser closes. */
    public String session(String secret) {
        return cookie(sessionName(), secret, LAX, "");
    }

    public String sessionEnds() {
        return cookie(sessionName(), "", LAX, GONE);
    }

    public String door(String secret) {
        return cookie(doorName(), secret, LAX, "");
    }

    public String visitName() {
        return isSecure ? "__Host-amr-visit" : "amr-visit";
    }

    /** Keeps the secret of a visit until the browser closes; no other site makes the browser send it. */
    public String visit(String secret) {
        return cookie(visitName(), secret, STRICT, "");
    }

    public String visitEnds() {
        return cookie(visitName(), "", STRICT, GONE);
    }

    private String cookie(String name, String value, String site, String more) {
        return name + "=" + value + "; Path=/; HttpOnly; SameSite=" + site + (isSecure ? "; Secure" : "") + more;
    }
}
