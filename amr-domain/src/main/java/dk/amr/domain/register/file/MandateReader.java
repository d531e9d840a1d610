package dk.amr.domain.register.file;

import dk.amr.domain.mandate.AmrNeedsATerm;
import dk.amr.domain.mandate.Election;
import dk.amr.domain.mandate.ElectionKind;
import dk.amr.domain.mandate.EndReason;
import dk.amr.domain.mandate.MandateEndsBeforeItStarts;
import dk.amr.domain.mandate.MandateRole;
import dk.amr.domain.mandate.MandateStartsBeforeElection;
import dk.amr.domain.mandate.Term;
import dk.amr.domain.mandate.TermRules;
import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;
import dk.amr.domain.workplace.WorkplaceName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what a row says of a mandate: its election, its term and its end. */
final class MandateReader {

    private static final Sentence NO_WHOLE_MONTHS = new Sentence(
            "Fra Tiltrådt til og med Valgt til er der ikke et helt antal måneder. Ret datoen til den sidste dag i hvervet,"
                    + " eller skriv måneder i Valgperiode.",
            "From Tiltrådt up to and including Valgt til is not a whole number of months. Give the last day of the mandate,"
                    + " or give months in Valgperiode.");

    private MandateReader() {}

    static RegisterRow.MandateEntry read(Cells cells, MandateRole role) {
        LocalDate start = cells.need(RegisterColumn.STARTED, RegisterDates::read);
        Election election = new Election(
                RowReader.day(cells, RegisterColumn.ELECTED),
                cells.read(RegisterColumn.ELECTION_KIND, ElectionKind::of).orElse(null),
                RowReader.day(cells, RegisterColumn.REPORTED),
                RowReader.day(cells, RegisterColumn.EMPLOYER_TOLD));
        Term term = term(cells, role, election, start);
        checked(cells, () -> TermRules.check(role, election, term));
        return new RegisterRow.MandateEntry(
                role,
                cells.read(RegisterColumn.UNIT, WorkplaceName::new).orElse(null),
                cells.hasColumn(RegisterColumn.UNIT),
                election,
                term,
                cells.telling(RegisterColumn.MONTHS, RegisterColumn.TERM_ENDS),
                ending(cells, start),
                RowReader.day(cells, RegisterColumn.COURSE),
                cells.read(RegisterColumn.ABSENCES, Absences::read).orElse(List.of()));
    }

    private static Term term(Cells cells, MandateRole role, Election election, LocalDate start) {
        Optional<Integer> months = cells.read(RegisterColumn.MONTHS, RowReader::months);
        LocalDate ends = RowReader.day(cells, RegisterColumn.TERM_ENDS);
        if (months.isEmpty() && ends != null) {
            return RowReader.value(
                    cells,
                    RegisterColumn.TERM_ENDS,
                    () -> TermRules.endingOn(role, election, start, ends, cells.text(RegisterColumn.AGREEMENT)));
        }
        if (role == MandateRole.LEADER && months.isEmpty()) {
            return Term.untilFurtherNotice(start);
        }
        return RowReader.value(
                cells,
                RegisterColumn.MONTHS,
                () -> Term.ofMonths(start, months.orElse(Term.USUAL_MONTHS), cells.text(RegisterColumn.AGREEMENT)));
    }

    private static RegisterRow.@Nullable EndingEntry ending(Cells cells, LocalDate start) {
        LocalDate lastDay = RowReader.day(cells, RegisterColumn.ENDED);
        if (lastDay == null) {
            return null;
        }
        if (lastDay.isBefore(start)) {
            MandateEndsBeforeItStarts broken = new MandateEndsBeforeItStarts();
            throw cells.refused(RegisterColumn.ENDED, broken.rule(), broken.sentence());
        }
        return new RegisterRow.EndingEntry(
                lastDay,
                cells.read(RegisterColumn.END_REASON, text -> EndReason.of(text).orElse(EndReason.OTHER))
                        .orElse(null));
    }

    private static void checked(Cells cells, Runnable check) {
        try {
            check.run();
        } catch (RuleBroken broken) {
            boolean isToADay = broken instanceof AmrNeedsATerm && cells.has(RegisterColumn.TERM_ENDS);
            throw cells.refused(
                    broken instanceof MandateStartsBeforeElection
                            ? RegisterColumn.STARTED
                            : isToADay ? RegisterColumn.TERM_ENDS : RegisterColumn.MONTHS,
                    broken.rule(),
                    isToADay ? NO_WHOLE_MONTHS : broken.sentence());
        }
    }
}
