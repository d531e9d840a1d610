package dk.amr.cli.bootstrap;

import com.google.inject.Module;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.GlobalOptions;
import dk.amr.cli.console.Lifetime;
import dk.amr.cli.console.settings.Settings;
import java.time.Clock;
import java.util.Map;

/** One run of the program, once it is understood. */
record Run(
        Action wanted,
        Map<String, String> environment,
        Console console,
        GlobalOptions options,
        Clock clock,
        Lifetime lifetime) {

    Module machine(Settings settings) {
        return new MachineModule(console, options, settings, clock, lifetime);
    }
}
