package dk.amr.web.http.server;

import dk.amr.web.http.HttpFault;
import dk.amr.web.http.Incoming;
import dk.amr.web.http.Meters;
import dk.amr.web.http.Response;
import dk.amr.web.http.Route;
import dk.amr.web.http.Router;
import dk.amr.web.http.WebSettings;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.io.InputStream;
import java.net.BindException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jetty.server.HttpConfiguration;
import org.jspecify.annotations.Nullable;

/** Listens, and answers with the routes. It starts when it is told to and prints nothing. */
public final class WebServer implements AutoCloseable {

    private static final long LARGEST_REQUEST = 1024 * 1024;

    private final WebSettings settings;
    private final Router router;
    private final Exchange exchange;
    private final Meters meters;
    private final Map<String, String> headers;
    private @Nullable Javalin javalin;

    WebServer(WebSettings settings, Router router, Exchange exchange, Meters meters) {
        this.settings = settings;
        this.router = router;
        this.exchange = exchange;
        this.meters = meters;
        this.headers = SecurityHeaders.of(settings);
    }

    /** Begins to listen on the port of the settings; gives the port. */
    public int start() {
        return start(settings.port());
    }

    /** Begins to listen on that port, where 0 is any free one; gives the port, or nothing where it cannot. */
    public Optional<Integer> startedUnlessTaken(int port) {
        try {
            return Optional.of(start(port));
        } catch (RuntimeException failed) {
            if (Stream.iterate((Throwable) failed, Objects::nonNull, Throwable::getCause)
                    .anyMatch(cause -> cause instanceof BindException || cause instanceof UnresolvedAddressException)) {
                return Optional.empty();
            }
            throw failed;
        }
    }

    private int start(int port) {
        javalin = Javalin.create(this::configure).start(settings.bindAddress(), port);
        return javalin.port();
    }

    /** Finishes what is under way and listens no more. */
    public void stop() {
        if (javalin != null) {
            javalin.stop();
        }
    }

    @Override
    public void close() {
        stop();
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.maxRequestSize = LARGEST_REQUEST;
        // pages carry form tokens, which must not be guessed from the size of a compressed page
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.jetty.modifyHttpConfiguration(WebServer::sayLittle);
        config.jetty.modifyServer(server -> server.setErrorHandler(new BareErrors(headers)));
        config.routes.before(this::begin);
        router.declared()
                .forEach(route -> config.routes.addHttpHandler(
                        HandlerType.findOrCreate(route.method()), route.path(), context -> answer(route, context)));
        config.routes.exception(HttpResponseException.class, this::refuse);
        config.routes.exception(Exception.class, (failure, context) -> send(refusal(context, failure), context));
    }

    private static void sayLittle(HttpConfiguration configuration) {
        configuration.setSendServerVersion(false);
        configuration.setSendXPoweredBy(false);
    }

    private void begin(Context context) {
        headers.forEach(context::header);
        String host = context.header("Host");
        if (host == null || !settings.answersTo(host)) {
            send(exchange.misdirected(new JavalinIncoming(context)), context);
            context.skipRemainingHandlers();
        }
    }

    private void answer(Route route, Context context) {
        Incoming incoming = new JavalinIncoming(context, route.takesFile());
        send(meters.timed(route, () -> exchange.answer(route, incoming)), context);
    }

    private void refuse(HttpResponseException failure, Context context) {
        headers.forEach(context::header);
        HttpFault fault = failure.getStatus() == 413 ? HttpFault.tooLarge() : HttpFault.notFound();
        send(refusal(context, fault), context);
    }

    private Response refusal(Context context, Throwable failure) {
        return exchange.refuse(new JavalinIncoming(context), failure);
    }

    private static void send(Response response, Context context) {
        Unread.discard(context.req());
        context.status(response.status());
        response.headers().forEach(context::header);
        response.cookies().forEach(line -> context.res().addHeader("Set-Cookie", line));
        String contentType = response.contentType();
        if (contentType == null) {
            context.res().setContentType(null);
        } else {
            context.contentType(contentType);
        }
        InputStream stream = response.stream();
        if (stream == null) {
            context.result(response.body());
        } else {
            context.result(stream);
        }
    }
}
