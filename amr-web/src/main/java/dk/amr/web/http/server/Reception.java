package dk.amr.web.http.server;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Door;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.signin.Doorkeeper;
import dk.amr.domain.access.signin.SignedIn;
import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.register.file.RegisterDates;
import dk.amr.domain.shared.Secrets;
import dk.amr.web.http.Cookies;
import dk.amr.web.http.FormTokens;
import dk.amr.web.http.HttpFault;
import dk.amr.web.http.Incoming;
import dk.amr.web.http.Request;
import dk.amr.web.http.Route;
import dk.amr.web.http.Visitor;
import dk.amr.web.http.WebSettings;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Recognises who comes: a browser by its cookie, a script by its token, never one by the other. Refuses a form that is
 * not from our own pages.
 */
final class Reception {

    private final Doorkeeper doorkeeper;
    private final Secrets secrets;
    private final Cookies cookies;
    private final FormTokens tokens;
    private final WebSettings settings;
    private final Clock clock;

    Reception(
            Doorkeeper doorkeeper,
            Secrets secrets,
            Cookies cookies,
            FormTokens tokens,
            WebSettings settings,
            Clock clock) {
        this.doorkeeper = doorkeeper;
        this.secrets = secrets;
        this.cookies = cookies;
        this.tokens = tokens;
        this.settings = settings;
        this.clock = clock;
    }

    /** The request of nobody in particular. */
    Request anonymous(Incoming incoming) {
        return new Request(incoming, today(), null, "");
    }

    Request receive(Route route, Incoming incoming) {
        return switch (route.access()) {
            case OPEN -> anonymous(incoming);
            case DOOR -> atTheDoor(route, incoming);
            case PAGE -> onAPage(route, incoming);
            case JSON -> byToken(incoming);
        };
    }

    /** The request of whoever the cookie tells, for a page about an address that does not exist. */
    Request recognised(Incoming incoming) {
        return session(incoming)
                .map(visitor -> new Request(incoming, today(), visitor, tokens.of(visitor.secret())))
                .orElseGet(() -> anonymous(incoming));
    }

    /** The secret that ties forms to a browser before anybody has signed in. */
    String newDoorSecret() {
        return secrets.next();
    }

    Optional<String> doorSecret(Incoming incoming) {
        return Optional.ofNullable(incoming.cookie(cookies.doorName())).filter(value -> !value.isBlank());
    }

    Request atTheDoor(Incoming incoming, String doorSecret) {
        return new Request(incoming, today(), null, tokens.of(doorSecret));
    }

    private Request atTheDoor(Route route, Incoming incoming) {
        String secret = doorSecret(incoming).orElseThrow(HttpFault::forged);
        Request request = atTheDoor(incoming, secret);
        if (route.changes()) {
            mustBeOurForm(incoming, request);
        }
        return request;
    }

    private Request onAPage(Route route, Incoming incoming) {
        Visitor visitor = session(incoming).orElseThrow(HttpFault::notRecognised);
        Request request = new Request(incoming, visitor.caller().day(), visitor, tokens.of(visitor.secret()));
        if (route.changes()) {
            mustBeOurForm(incoming, request);
        }
        return request;
    }

    private Request byToken(Incoming incoming) {
        Visitor visitor = incoming.bearer()
                .flatMap(secret -> doorkeeper.byToken(secret).map(account -> visitor(account, incoming, secret)))
                .orElseThrow(HttpFault::notRecognised);
        return new Request(incoming, visitor.caller().day(), visitor, "");
    }

    private Optional<Visitor> session(Incoming incoming) {
        return Optional.ofNullable(incoming.cookie(cookies.sessionName()))
                .filter(secret -> !secret.isBlank())
                .flatMap(secret -> doorkeeper.signedIn(secret).map(known -> visitor(known, incoming, secret)));
    }

    private Visitor visitor(SignedIn known, Incoming incoming, String secret) {
        Caller caller = known.account().asCaller(Door.PAGE, dayOf(incoming)).provedAt(known.provedAt());
        return new Visitor(known.account(), caller, secret);
    }

    private Visitor visitor(Account account, Incoming incoming, String token) {
        return new Visitor(account, account.asCaller(Door.JSON, dayOf(incoming)), token);
    }

    /** Somebody who looks may look at another day; what is done is done today. */
    private LocalDate dayOf(Incoming incoming) {
        List<String> asOf = incoming.query().getOrDefault("asOf", List.of());
        return incoming.method().equals("GET") && !asOf.isEmpty() ? RegisterDates.read(asOf.getFirst()) : today();
    }

    private LocalDate today() {
        LocalDate chosen = settings.asOf();
        return chosen == null ? LocalDate.ofInstant(clock.instant(), TimeSlot.ZONE) : chosen;
    }

    private void mustBeOurForm(Incoming incoming, Request request) {
        byte[] expected = request.formToken().getBytes(StandardCharsets.UTF_8);
        byte[] given = request.form().exactly("csrf").getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(expected, given) || comesFromElsewhere(incoming)) {
            throw HttpFault.forged();
        }
    }

    /** Browsers say {@code null} for a page that sends no referrer, as ours do; then the fetch headers tell. */
    private boolean comesFromElsewhere(Incoming incoming) {
        String site = incoming.header("Sec-Fetch-Site");
        String origin = incoming.header("Origin");
        String host = Optional.ofNullable(incoming.header("Host")).orElse("");
        return (site != null && !site.equals("same-origin"))
                || (origin != null && !origin.equals("null") && !settings.isOwnOrigin(origin, host));
    }
}
