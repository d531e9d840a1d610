package dk.amr.cli.kommunegruppe;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which kommunegruppemøde: its id, group and day in one, or the group with the day beside it. */
final class MeetingOption {

    @Parameters(paramLabel = "MEETING")
    private String meeting = "";

    @Option(
            names = {"--on", "--date"},
            paramLabel = "DATE")
    private @Nullable LocalDate on;

    String reference() {
        return on == null ? meeting : meeting + "/" + on;
    }
}
