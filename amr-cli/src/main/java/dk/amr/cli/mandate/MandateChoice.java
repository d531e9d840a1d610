package dk.amr.cli.mandate;

import dk.amr.cli.console.Trouble;
import dk.amr.domain.mandate.MandateFinder;
import dk.amr.domain.mandate.MandateId;
import dk.amr.domain.mandate.MandateRole;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options by which somebody says which mandate is meant. */
final class MandateChoice {

    @Option(names = "--id")
    private @Nullable MandateId id;

    @Option(names = "--person")
    private @Nullable String person;

    @Option(names = "--role", paramLabel = "AMR|TR|FTR|Leder")
    private @Nullable MandateRole role;

    @Option(names = "--workplace")
    private @Nullable String workplace;

    MandateFinder.Reference reference() {
        if (id == null && person == null) {
            throw new Trouble(
                    "Skriv, hvis hverv det er, med --person, eller hvilket med --id.",
                    "Say whose mandate it is by --person, or which by --id.");
        }
        return new MandateFinder.Reference(id, person, role, workplace);
    }
}
