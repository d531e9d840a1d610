package dk.amr.web.http;

import dk.amr.domain.shared.Secrets;

/** What the forms of a session carry, so that no other site can send one in its owner's name. */
public final class FormTokens {

    private final Secrets secrets;

    public FormTokens(Secrets secrets) {
        this.secrets = secrets;
    }

    /** The token of the session, or of the browser at the door, with that secret. */
    public String of(String secret) {
        return secrets.fingerprint("form " + secret);
    }

    /** The same request once its session goes on under another secret, which the forms of the answer belong to. */
    public Request movedTo(String session, Request request) {
        return request.in(session, of(session));
    }
}
