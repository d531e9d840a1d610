package dk.amr.cli.demo;

import dk.amr.domain.register.file.RegisterColumn;
import java.time.LocalDate;
import java.util.SplittableRandom;

/** Writes mandates on rows of the sample register. */
final class SampleMandate {

    private SampleMandate() {}

    static SampleRow leader(SampleRow row, LocalDate day, SplittableRandom random) {
        return row.put(RegisterColumn.ROLE, "Leder")
                .put(
                        RegisterColumn.STARTED,
                        day.minusMonths(random.nextInt(6, 140)).withDayOfMonth(1));
    }

    /** Somebody in a term that runs on the day. */
    static SampleRow representative(SampleRow row, String role, LocalDate day, SplittableRandom random) {
        LocalDate start = day.minusMonths(random.nextInt(1, 23)).withDayOfMonth(1);
        of(row, role, start);
        if (random.nextInt(100) < 60 && start.plusMonths(4).isBefore(day)) {
            row.put(RegisterColumn.COURSE, start.plusDays(random.nextInt(40, 110)));
        }
        return row;
    }

    /** A term of two years from that day, after an election that was reported as it should be. */
    static SampleRow of(SampleRow row, String role, LocalDate start) {
        LocalDate election = start.minusDays(16);
        return row.put(RegisterColumn.ROLE, role)
                .put(RegisterColumn.STARTED, start)
                .put(RegisterColumn.MONTHS, 24)
                .put(RegisterColumn.ELECTED, election)
                .put(RegisterColumn.ELECTION_KIND, "nyvalg")
                .put(RegisterColumn.REPORTED, election.plusDays(5))
                .put(RegisterColumn.EMPLOYER_TOLD, election.plusDays(1));
    }
}
