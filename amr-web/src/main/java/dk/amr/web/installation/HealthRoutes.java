package dk.amr.web.installation;

import dk.amr.domain.installation.SchemaMaintenance;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** /health, /ready and /api/v1/openapi.json: for anybody, and telling nothing about anybody. */
final class HealthRoutes implements Routes {

    private static final Logger LOG = LoggerFactory.getLogger(HealthRoutes.class);

    /** One word. */
    record StatusView(String status) {}

    private final SchemaMaintenance schema;

    HealthRoutes(SchemaMaintenance schema) {
        this.schema = schema;
    }

    @Override
    public void define(Router router) {
        router.openGet("/health", this::health);
        router.openGet("/ready", this::ready);
        router.openGet(Router.API + "/openapi.json", this::description);
    }

    private Response health(Request request) {
        return Response.json(new StatusView("ok"));
    }

    private Response ready(Request request) {
        return isReady() ? Response.json(new StatusView("ok")) : Response.json(503, new StatusView("unavailable"));
    }

    /** A database that cannot be asked is an answer here, not a fault. */
    private boolean isReady() {
        try {
            return schema.status().isCurrent();
        } catch (RuntimeException unreachable) {
            LOG.warn("not ready: {}", unreachable.getClass().getName());
            return false;
        }
    }

    private Response description(Request request) {
        return Response.bytes("application/json", Description.file());
    }
}
