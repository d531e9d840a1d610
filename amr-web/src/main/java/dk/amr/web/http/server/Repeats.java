package dk.amr.web.http.server;

import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Relation;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.once.OnlyOnce;
import dk.amr.web.http.Access;
import dk.amr.web.http.HttpFault;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Route;
import dk.amr.web.http.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a script posts with an {@code Idempotency-Key} is done once, and answered alike as often as it is sent. */
final class Repeats {

    /** An answer as it is written down; the body is left out where it may be told only once. */
    record Written(
            int status,
            @Nullable String contentType,
            Map<String, String> headers,
            @Nullable String body) {

        static Written of(Response response) {
            String body = response.isToldOnce() ? null : new String(response.body(), StandardCharsets.UTF_8);
            return new Written(response.status(), response.contentType(), response.headers(), body);
        }

        Response toResponse() {
            if (body == null) {
                throw HttpFault.answerIsNotKept();
            }
            return Response.again(status, contentType, headers, body);
        }

        @Override
        public String toString() {
            return "Written";
        }
    }

    /**
     * What has left the house is not undone with a transaction; a second round finds nothing more to carry. A register
     * is compared while nobody else is kept waiting, so it cannot be one transaction; read in again it changes nothing.
     */
    private static final Set<UseCase> ONCE_BY_THEMSELVES = Set.of(UseCase.DELIVER_OUTBOX, UseCase.IMPORT_REGISTER);

    private final OnlyOnce onlyOnce;
    private final Gate gate;

    Repeats(OnlyOnce onlyOnce, Gate gate) {
        this.onlyOnce = onlyOnce;
        this.gate = gate;
    }

    Response answer(Route route, Request request) {
        Optional<String> key = isPostOfAScript(route) ? request.idempotencyKey() : Optional.empty();
        return key.filter(given -> isAllowed(route, request))
                .map(given -> once(route, request, given))
                .orElseGet(() -> route.handler().handle(request));
    }

    private static boolean isPostOfAScript(Route route) {
        return route.access() == Access.JSON
                && route.method().equals("POST")
                && Collections.disjoint(route.useCases(), ONCE_BY_THEMSELVES);
    }

    /** Whoever may not do it any more is not answered by what was written down either, but turned away and recorded. */
    private boolean isAllowed(Route route, Request request) {
        return route.useCases().stream()
                .allMatch(useCase -> gate.admits(request.caller(), useCase, Relation.OWN_KREDS)
                        || gate.admits(request.caller(), useCase, Relation.OWN_NETWORK));
    }

    private Response once(Route route, Request request, String key) {
        OnlyOnce.Sent sent = new OnlyOnce.Sent(request.account().id(), key, request.content());
        return onlyOnce.answer(sent, new Answering(route, request));
    }

    private record Answering(Route route, Request request) implements OnlyOnce.Answering<Response> {

        @Override
        public Response first() {
            return route.handler().handle(request);
        }

        @Override
        public String written(Response answer) {
            return Json.write(Written.of(answer));
        }

        @Override
        public Response again(String written) {
            return Json.read(written.getBytes(StandardCharsets.UTF_8), Written.class)
                    .toResponse();
        }
    }
}
