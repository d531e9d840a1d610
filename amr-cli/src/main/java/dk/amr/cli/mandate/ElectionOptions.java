package dk.amr.cli.mandate;

import dk.amr.cli.console.Trouble;
import dk.amr.domain.mandate.NewElection;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that tell of an election after which somebody goes on. */
final class ElectionOptions {

    @Option(names = "--elected", paramLabel = "DATE")
    private @Nullable LocalDate elected;

    @Option(names = "--from", paramLabel = "DATE")
    private @Nullable LocalDate from;

    @Option(names = "--months", paramLabel = "N")
    private @Nullable Integer months;

    @Option(names = "--agreement")
    private @Nullable String agreement;

    @Option(names = "--awaiting")
    private boolean isAwaited;

    boolean isTold() {
        return elected != null || from != null || months != null || agreement != null || isAwaited;
    }

    NewElection needed() {
        if (elected == null) {
            throw new Trouble("Skriv valgets dag med --elected.", "Give the day of the election by --elected.");
        }
        return new NewElection(elected, from, months, agreement, isAwaited);
    }
}
