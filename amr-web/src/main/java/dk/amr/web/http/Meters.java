package dk.amr.web.http;

import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the service can tell of itself: how often each route was asked, what it answered and how long it took, and the
 * memory and the processor. A route is named as it is declared, without what stood in the address, so that nobody is
 * named. Nothing is kept unless the settings have a token for it.
 */
public final class Meters {

    private static final String REQUESTS = "amr.requests";

    private final Optional<PrometheusMeterRegistry> registry;

    Meters(WebSettings settings) {
        this.registry = Optional.ofNullable(settings.metricsToken()).map(token -> started());
    }

    /** Whether anything is kept at all. */
    public boolean areKept() {
        return registry.isPresent();
    }

    /** The answer, after noting how it went. */
    public Response timed(Route route, Supplier<Response> answer) {
        return registry.map(kept -> timed(kept, route, answer)).orElseGet(answer);
    }

    /** Everything kept, in the text form of Prometheus. */
    public String text() {
        return registry.map(PrometheusMeterRegistry::scrape).orElse("");
    }

    private static Response timed(PrometheusMeterRegistry kept, Route route, Supplier<Response> answer) {
        Timer.Sample sample = Timer.start(kept);
        Response response = answer.get();
        sample.stop(Timer.builder(REQUESTS)
                .description("How long each route took to answer")
                .tag("method", route.method())
                .tag("route", route.path())
                .tag("status", Integer.toString(response.status()))
                .register(kept));
        return response;
    }

    private static PrometheusMeterRegistry started() {
        PrometheusMeterRegistry kept = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        new JvmMemoryMetrics().bindTo(kept);
        new JvmGcMetrics().bindTo(kept);
        new ProcessorMetrics().bindTo(kept);
        new UptimeMetrics().bindTo(kept);
        return kept;
    }
}
