package dk.amr.web.http;

/** The two cookies: one for a session, one that ties a form to a browser before anybody has signed in. */
public final class Cookies {

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
        return cookie(sessionName(), secret, "");
    }

    public String sessionEnds() {
        return cookie(sessionName(), "", "; Max-Age=0");
    }

    public String door(String secret) {
        return cookie(doorName(), secret, "");
    }

    private String cookie(String name, String value, String more) {
        return name + "=" + value + "; Path=/; HttpOnly; SameSite=Lax" + (isSecure ? "; Secure" : "") + more;
    }
}
