package dk.amr.web.http.server;

import dk.amr.web.http.Incoming;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request as Javalin knows it. */
record JavalinIncoming(Context context) implements Incoming {

    @Override
    public String method() {
        return context.method().name();
    }

    @Override
    public String path() {
        return context.path();
    }

    @Override
    public String address() {
        String query = context.queryString();
        return query == null ? context.path() : context.path() + "?" + query;
    }

    @Override
    public String pathParam(String name) {
        return context.pathParam(name);
    }

    @Override
    public Map<String, List<String>> query() {
        return context.queryParamMap();
    }

    @Override
    public Map<String, List<String>> form() {
        return context.formParamMap();
    }

    @Override
    public @Nullable String header(String name) {
        return context.header(name);
    }

    @Override
    public @Nullable String cookie(String name) {
        return context.cookie(name);
    }

    @Override
    public byte[] body() {
        return context.bodyAsBytes();
    }

    @Override
    public String origin() {
        return context.ip();
    }
}
