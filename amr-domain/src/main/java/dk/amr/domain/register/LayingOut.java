package dk.amr.domain.register;

import dk.amr.domain.person.EmailAddress;
import dk.amr.domain.register.file.Cells;
import dk.amr.domain.register.file.RegisterColumn;
import dk.amr.domain.register.file.RegisterFile;
import dk.amr.domain.register.file.RegisterHeading;
import dk.amr.domain.register.file.RegisterRow;
import dk.amr.domain.register.file.RowIsRefused;
import dk.amr.domain.register.file.RowReader;
import dk.amr.domain.shared.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a file row by row into a layout, and remarks on what is odd about a row by itself. */
record LayingOut(RegisterStaging.Layout layout, LocalDate day, RemarkList refused, RemarkList warnings) {

    private static final int BATCH = 1000;

    /** Nobody is elected or joins so many years before it begins; the year is more likely mistyped. */
    private static final int YEARS_AHEAD = 5;

    /** Gives the number of rows that are not blank. */
    int layOut(RegisterFile file, RegisterHeading heading) {
        if (!heading.unknown().isEmpty()) {
            Sentence unused = Oddity.UNKNOWN_HEADING.naming(heading.unknown());
            warnings.add(new Remark(1, null, Oddity.UNKNOWN_HEADING.rule(), unused));
            heading.mistyped().forEach((written, meant) -> warnings.add(Remark.ofMistyped(written, meant)));
        }
        List<StagedRow> batch = new ArrayList<>();
        int read = 0;
        int line = 1;
        for (Optional<List<String>> next = file.next(); next.isPresent(); next = file.next()) {
            line++;
            Cells cells = heading.arrange(line, next.get());
            if (!cells.isBlank()) {
                read++;
                take(cells, heading).ifPresent(batch::add);
            }
            if (batch.size() == BATCH) {
                layout.add(batch);
                batch.clear();
            }
        }
        layout.add(batch);
        return read;
    }

    private Optional<StagedRow> take(Cells cells, RegisterHeading heading) {
        try {
            RegisterRow row = RowReader.read(cells);
            remarkOddities(row, cells);
            return Optional.of(StagedRow.of(cells, row));
        } catch (RowIsRefused refusal) {
            RegisterColumn column = refusal.column();
            refused.add(
                    column != null && refusal.isForEmptyCell() && heading.lacks(column)
                            ? Remark.ofColumnAway(refusal, column)
                            : Remark.of(refusal));
            return Optional.empty();
        }
    }

    private void remarkOddities(RegisterRow row, Cells cells) {
        if (row.memberNumber() == null && cells.has(RegisterColumn.JOINED)) {
            warnings.add(Remark.of(row.number(), Oddity.MEMBERSHIP_WITHOUT_NUMBER));
        }
        EmailAddress email = row.contact().email();
        if (email != null && !email.canBeWrittenTo()) {
            warnings.add(Remark.of(row.number(), Oddity.EMAIL_CANNOT_BE_WRITTEN_TO));
        }
        RegisterRow.MembershipEntry membership = row.membership();
        if (membership != null) {
            remarkYear(row, RegisterColumn.JOINED, membership.joined());
        }
        RegisterRow.MandateEntry mandate = row.mandate();
        if (mandate != null) {
            remarkYear(row, RegisterColumn.STARTED, mandate.term().startsOn());
        }
    }

    private void remarkYear(RegisterRow row, RegisterColumn column, @Nullable LocalDate begins) {
        if (begins != null && begins.isAfter(day.plusYears(YEARS_AHEAD))) {
            Oddity years = Oddity.BEGINS_YEARS_AHEAD;
            warnings.add(new Remark(row.number(), column.heading(), years.rule(), years.sentence()));
        }
    }
}
