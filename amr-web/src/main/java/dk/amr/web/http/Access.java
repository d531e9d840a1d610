package dk.amr.web.http;

/** Who may come to a route at all, before the policy is asked. */
public enum Access {
    /** Anybody: it tells nothing about anybody. */
    OPEN,
    /** Anybody with a browser: signing in, and the one-time link. Forms carry a token that belongs to the browser. */
    DOOR,
    /** Somebody signed in, known by the session cookie. */
    PAGE,
    /** A script, known by its token. */
    JSON
}
