package dk.amr.cli.bootstrap;

import com.google.inject.AbstractModule;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.GlobalOptions;
import dk.amr.cli.console.Lifetime;
import dk.amr.cli.console.output.Display;
import dk.amr.cli.console.settings.Settings;
import dk.amr.web.register.RegisterFilesModule;
import java.time.Clock;

/** Binds what a run of the program begins with. */
final class MachineModule extends AbstractModule {

    private final Console console;
    private final GlobalOptions options;
    private final Settings settings;
    private final Clock clock;
    private final Lifetime lifetime;

    MachineModule(Console console, GlobalOptions options, Settings settings, Clock clock, Lifetime lifetime) {
        this.console = console;
        this.options = options;
        this.settings = settings;
        this.clock = clock;
        this.lifetime = lifetime;
    }

    @Override
    protected void configure() {
        binder().requireExplicitBindings();
        binder().disableCircularProxies();
        binder().requireExactBindingAnnotations();
        binder().requireAtInjectOnConstructors();
        bind(Console.class).toInstance(console);
        bind(GlobalOptions.class).toInstance(options);
        bind(Settings.class).toInstance(settings);
        bind(Clock.class).toInstance(clock);
        bind(Lifetime.class).toInstance(lifetime);
        bind(Display.class);
        install(new RegisterFilesModule());
    }
}
