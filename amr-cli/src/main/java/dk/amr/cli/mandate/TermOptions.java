package dk.amr.cli.mandate;

import dk.amr.cli.console.Trouble;
import dk.amr.domain.mandate.Election;
import dk.amr.domain.mandate.ElectionKind;
import dk.amr.domain.mandate.MandateRole;
import dk.amr.domain.mandate.Term;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that tell of an election and the term it was for. */
@SuppressWarnings("NullAway.Init")
final class TermOptions {

    @Option(names = "--elected", paramLabel = "DATE")
    private @Nullable LocalDate elected;

    @Option(names = "--from", required = true, paramLabel = "DATE")
    private LocalDate from;

    @Option(names = "--months", paramLabel = "N")
    private @Nullable Integer months;

    @Option(names = "--until", paramLabel = "DATE")
    private @Nullable LocalDate until;

    @Option(names = "--agreement")
    private @Nullable String agreement;

    @Option(names = "--kind")
    private @Nullable ElectionKind kind;

    @Option(names = "--reported", paramLabel = "DATE")
    private @Nullable LocalDate reported;

    @Option(names = "--employer-told", paramLabel = "DATE")
    private @Nullable LocalDate employerTold;

    Election election() {
        return new Election(elected, kind, reported, employerTold);
    }

    /** To the day or for the months that were given; else what is usual for the role. */
    Term term(MandateRole role) {
        if (until != null && months != null) {
            throw new Trouble("Skriv enten --months eller --until.", "Give either --months or --until.");
        }
        if (until != null) {
            return Term.through(from, until);
        }
        if (months == null && !role.isRepresentative()) {
            return Term.untilFurtherNotice(from);
        }
        return Term.ofMonths(from, months == null ? Term.USUAL_MONTHS : months, agreement);
    }
}
