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
                "Åbn linket, så er du logget ind som " + doors.office().login() + ". Det virker én gang.",
                "Open the link, and you are signed in as " + doors.office().login() + ". It works once.");
        console.print(address + "/log-ind/" + doors.office().secret());
        String consultant = address + "/log-ind/" + doors.consultant().secret();
        console.say(
                "Sådan ser en konsulent det (i et privat vindue): " + consultant,
                "As a consultant sees it (in a private window): " + consultant);
        doors.offerSecret()
                .map(secret -> address + "/svar/" + secret)
                .ifPresent(offer -> console.say(
                        "Og sådan ser en AMR sit tilbud: " + offer, "And as an AMR sees an offer: " + offer));
        String later = address + "/velkommen/" + doors.setupSecret();
        console.say(
                "Vil du ind igen senere, eller bliver du bedt om en adgangskode, så vælg en: " + later,
                "To come in again later, or when you are asked for a password, choose one: " + later);
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
