package dk.amr.cli.mandate;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.cli.console.Trouble;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.mandate.TransferMandate;
import dk.amr.domain.shared.DayInWords;
import dk.amr.domain.shared.Sentence;
import dk.amr.domain.workplace.WorkplaceName;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "transfer")
@SuppressWarnings("NullAway.Init")
final class TransferMandateCommand implements Action {

    @Mixin
    private MandateChoice mandate = new MandateChoice();

    @Option(names = "--on", required = true, paramLabel = "DATE")
    private LocalDate lastDay;

    @Option(names = "--to", paramLabel = "WORKPLACE")
    private @Nullable String to;

    @Option(names = "--unit")
    private @Nullable WorkplaceName unit;

    @Mixin
    private ElectionOptions election = new ElectionOptions();

    private final Console console;
    private final Clerk clerk;
    private final TransferMandate mandates;

    @Inject
    TransferMandateCommand(Console console, Clerk clerk, TransferMandate mandates) {
        this.console = console;
        this.clerk = clerk;
        this.mandates = mandates;
    }

    @Override
    public ExitCode run() {
        Optional<Mandate> next = mandates.transfer(
                clerk.caller(), new TransferMandate.Request(mandate.reference(), lastDay, place(), null));
        Sentence day = DayInWords.day(lastDay);
        console.say(
                "Det gamle hverv er afsluttet. Sidste dag er " + day.danish() + ".",
                "The old mandate is ended. Its last day is " + day.english() + ".");
        next.ifPresent(mandateThere -> {
            console.say(Reported.of(mandateThere));
            console.print(mandateThere.id().value().toString());
        });
        return ExitCode.DONE;
    }

    private TransferMandate.@Nullable NewPlace place() {
        if (to == null && election.isTold()) {
            throw new Trouble(
                    "Skriv, hvor der er valgt, med --to, eller lad resten om valget være.",
                    "Say where the election was by --to, or leave the rest about it out.");
        }
        return to == null ? null : new TransferMandate.NewPlace(to, unit, election.needed());
    }
}
