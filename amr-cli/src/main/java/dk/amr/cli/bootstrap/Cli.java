package dk.amr.cli.bootstrap;

import dk.amr.cli.bootstrap.usage.Arguments;
import dk.amr.cli.bootstrap.usage.CommandTree;
import dk.amr.cli.bootstrap.usage.WrongUsage;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.cli.console.GlobalOptions;
import dk.amr.cli.console.Lifetime;
import dk.amr.cli.console.Trouble;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Refusal;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** One run of the program: understands the arguments, does what they say, and tells how it went. */
public final class Cli {

    private final Map<String, String> environment;
    private final Clock clock;
    private final Lifetime lifetime;

    public Cli(Map<String, String> environment, Clock clock, Lifetime lifetime) {
        this.environment = Map.copyOf(environment);
        this.clock = clock;
        this.lifetime = lifetime;
    }

    /** Gives the exit code. */
    public int run(Console streams, String... typed) {
        String[] arguments = Arguments.inOurWords(typed);
        Console console = streams.speaking(Arguments.language(arguments));
        ExitCode code = attempt(console, arguments);
        console.results().flush();
        console.messages().flush();
        return code.number();
    }

    private ExitCode attempt(Console console, String... arguments) {
        try {
            return perform(console, arguments);
        } catch (ParameterException usage) {
            console.say(WrongUsage.of(usage));
            return ExitCode.WRONG_USAGE;
        } catch (InvalidValue invalid) {
            console.say(invalid.sentence());
            return ExitCode.WRONG_USAGE;
        } catch (Trouble trouble) {
            console.say(trouble.sentence());
            return ExitCode.WRONG_USAGE;
        } catch (Refusal refusal) {
            console.say(refusal.sentence());
            return ExitCode.REFUSED;
        } catch (RuntimeException | Error fault) {
            return new Faults(console, environment, clock).tell(fault, Arguments.wantDetails(arguments));
        }
    }

    private ExitCode perform(Console console, String... arguments) {
        GlobalOptions options = new GlobalOptions();
        CommandLine program = CommandTree.toCheck(options, console.language(), arguments);
        Optional<CommandSpec> wanted = Arguments.helpWanted(program, arguments);
        if (wanted.isPresent()) {
            console.print(wanted.get().commandLine().getUsageMessage().stripTrailing());
            return ExitCode.DONE;
        }
        Action action = WrongUsage.mustBeAction(program.parseArgs(arguments));
        return Workroom.perform(new Run(action, environment, console, options, clock, lifetime), arguments);
    }
}
