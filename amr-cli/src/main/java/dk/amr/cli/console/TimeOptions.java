package dk.amr.cli.console;

import dk.amr.domain.calendar.RepeatedHour;
import dk.amr.domain.calendar.TimeComesTwice;
import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.shared.Sentence;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** When a meeting is, by the clock of Copenhagen. */
public final class TimeOptions {

    @Option(
            names = {"--on", "--date"},
            required = true,
            paramLabel = "DATE")
    private LocalDate on = LocalDate.EPOCH;

    @Option(
            names = {"--from", "--start"},
            required = true,
            paramLabel = "TIME")
    private LocalTime from = LocalTime.MIDNIGHT;

    @Option(
            names = {"--to", "--end"},
            paramLabel = "TIME")
    private @Nullable LocalTime to;

    @Option(names = "--which", paramLabel = "first|second")
    private @Nullable RepeatedHour which;

    /** The time; two hours where no end is given (S34). */
    public TimeSlot slot() {
        try {
            return TimeSlot.of(on, from, to, which);
        } catch (TimeComesTwice twice) {
            throw new TimeComesTwice(new Sentence(
                    "Skriv --which first eller --which second.", "Write --which first or --which second."));
        }
    }
}
