package dk.amr.cli.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import dk.amr.cli.console.GlobalOptions;
import dk.amr.cli.console.Serving;
import dk.amr.cli.console.settings.Settings;
import dk.amr.cli.job.JobsModule;
import dk.amr.web.WebModule;
import dk.amr.web.http.WebSettings;
import java.net.URI;

/** Binds the web and how it is served. */
final class ServingModule extends AbstractModule {

    private final Settings settings;

    ServingModule(Settings settings) {
        this.settings = settings;
    }

    @Override
    protected void configure() {
        bind(Serving.class).to(WebServing.class);
        bind(WebServing.class);
        bind(Threshold.class);
        bind(Timetable.class);
        bind(SpareMemory.class);
        install(new JobsModule());
        install(new WebModule());
    }

    @Provides
    @Singleton
    WebSettings webSettings(GlobalOptions options) {
        return new WebSettings(
                URI.create(settings.baseUrl()),
                settings.bind(),
                settings.port(),
                settings.smtp().isEmpty() ? settings.mail().toAbsolutePath().toString() : null,
                settings.office(),
                options.asOf(),
                settings.metricsToken());
    }
}
