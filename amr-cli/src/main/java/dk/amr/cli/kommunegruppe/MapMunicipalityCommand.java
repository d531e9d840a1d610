package dk.amr.cli.kommunegruppe;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.kommunegruppe.MapMunicipality;
import dk.amr.domain.kreds.MunicipalityCode;
import dk.amr.domain.shared.DayInWords;
import dk.amr.domain.shared.Sentence;
import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "map")
@SuppressWarnings("NullAway.Init")
final class MapMunicipalityCommand implements Action {

    @Parameters(paramLabel = "NAME")
    private KommunegruppeName name;

    @Option(names = "--municipality", required = true, paramLabel = "NAME")
    private MunicipalityCode municipality;

    @Option(names = "--from", required = true, paramLabel = "DATE")
    private LocalDate from;

    private final Console console;
    private final Clerk clerk;
    private final MapMunicipality groups;

    @Inject
    MapMunicipalityCommand(Console console, Clerk clerk, MapMunicipality groups) {
        this.console = console;
        this.clerk = clerk;
        this.groups = groups;
    }

    @Override
    public ExitCode run() {
        groups.map(clerk.caller(), new MapMunicipality.Request(name.value(), municipality, from, null));
        Sentence day = DayInWords.day(from);
        console.say(
                "Kommunen hører til gruppen fra " + day.danish() + ". Før den dag er alt, som det var.",
                "The municipality belongs to the group from " + day.english() + ". Before that day all is as it was.");
        return ExitCode.DONE;
    }
}
