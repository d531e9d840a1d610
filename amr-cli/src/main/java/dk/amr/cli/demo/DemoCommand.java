package dk.amr.cli.demo;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.cli.console.Listens;
import dk.amr.cli.console.Serving;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "demo", subcommands = WriteRegisterCommand.class)
final class DemoCommand implements Action, Listens {

    @Option(names = "--port", paramLabel = "N")
    private @Nullable Integer port;

    @Option(names = "--bind", paramLabel = "A")
    private @Nullable String bind;

    @Option(names = "--members", paramLabel = "N")
    private int members = SampleRegister.USUAL_MEMBERS;

    private final Console console;
    private final SampleKreds kreds;
    private final Serving serving;

    @Inject
    DemoCommand(Console console, SampleKreds kreds, Serving serving) {
        this.console = console;
        this.kreds = kreds;
        this.serving = serving;
    }

    @Override
    public ExitCode run() {
        console.say(
                "Bygger en kreds med opdigtede mennesker. Alt forsvinder igen, når du stopper med Ctrl-C.",
                "Building a kreds of invented people. All of it is gone again when you stop with Ctrl-C.");
        SampleKreds.Doors doors = kreds.build(members);
        if (port == null) {
            serving.serveSomewhere(address -> tell(doors, address));
        } else {
            serving.serve(address -> tell(doors, address));
        }
        return ExitCode.DONE;
    }

    private void tell(SampleKreds.Doors doors, String address) {
        console.say(
                "Log ind som " + doors.login() + " med adgangskoden " + doors.password()
                        + ", eller vælg din egen med linket, der virker én gang:",
                "Sign in as " + doors.login() + " with the password " + doors.password()
                        + ", or choose your own by the link, which works once:");
        console.print(address + "/velkommen/" + doors.setupSecret());
    }

    @Override
    public Optional<Integer> port() {
        return Optional.ofNullable(port);
    }

    @Override
    public Optional<String> bindAddress() {
        return Optional.ofNullable(bind);
    }
}
