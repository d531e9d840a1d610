package dk.amr.web.http;

import dk.amr.domain.shared.Sentence;

/** A request that is turned down before it reaches the business. */
public final class HttpFault extends RuntimeException {

    private final int status;
    private final String rule;
    private final Sentence sentence;

    public HttpFault(int status, String rule, Sentence sentence) {
        super(rule, null, false, false);
        this.status = status;
        this.rule = rule;
        this.sentence = sentence;
    }

    public static HttpFault notRecognised() {
        return new HttpFault(
                401,
                "token-is-missing-or-unknown",
                new Sentence(
                        "Send et gyldigt token: Authorization: Bearer …",
                        "Send a valid token: Authorization: Bearer …"));
    }

    public static HttpFault forged() {
        return new HttpFault(
                403,
                "form-is-not-ours",
                new Sentence(
                        "Siden var for gammel, eller formularen kom et andet sted fra. Intet er ændret. Gå tilbage, hent siden igen, og prøv så.",
                        "The page was too old, or the form came from somewhere else. Nothing was changed. Go back, load the page again, and then try."));
    }

    public static HttpFault wrongHost() {
        return new HttpFault(
                421,
                "host-is-not-ours",
                new Sentence(
                        "Her svares kun på den adresse, som AMR_BASE_URL nævner.",
                        "Only the address named by AMR_BASE_URL is answered here."));
    }

    public static HttpFault preconditionMissing() {
        return new HttpFault(
                428,
                "if-match-is-missing",
                new Sentence(
                        "Send If-Match med den ETag, som du ændrer ud fra.",
                        "Send If-Match with the ETag that the change is made from."));
    }

    public static HttpFault answerIsNotKept() {
        return new HttpFault(
                409,
                "answer-is-not-kept",
                new Sentence(
                        "Nøglen i Idempotency-Key er brugt, og det er gjort. Svaret var hemmeligt og gives kun én gang.",
                        "The key in Idempotency-Key was used, and it is done. The answer was a secret and is given only once."));
    }

    public static HttpFault notFound() {
        return new HttpFault(404, "nothing-here", new Sentence("Det findes ikke her.", "There is nothing here."));
    }

    public static HttpFault unreadable() {
        return new HttpFault(
                400, "request-is-unreadable", new Sentence("Det kunne ikke læses.", "That could not be read."));
    }

    public static HttpFault tooLarge() {
        return new HttpFault(
                413,
                "request-is-too-large",
                new Sentence("Der er sendt mere, end der kan tages imod.", "More was sent than can be taken."));
    }

    public int status() {
        return status;
    }

    public String rule() {
        return rule;
    }

    public Sentence sentence() {
        return sentence;
    }
}
