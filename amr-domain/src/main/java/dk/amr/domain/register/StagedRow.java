package dk.amr.domain.register;

import dk.amr.domain.register.file.Cells;
import dk.amr.domain.register.file.RegisterRow;
import dk.amr.domain.register.file.RowReader;
import dk.amr.domain.shared.Danish;
import org.jspecify.annotations.Nullable;

/**
 * A row laid out for comparison: its cells, and the keys by which rows are put together. All keys are opaque text.
 *
 * @param person the strongest of the row's keys for its person
 * @param emailAndName the key that rows of one person share when a number is missing from some
 * @param nameAndWorkplace the key that rows of one person share when number and address are missing from some
 * @param likeName the folded name, which likely duplicates share
 * @param workplace the key of the row's workplace, if it names one
 */
public record StagedRow(
        Cells cells,
        String person,
        @Nullable String memberNumber,
        @Nullable String emailAndName,
        @Nullable String nameAndWorkplace,
        String likeName,
        @Nullable String workplace) {

    static StagedRow of(Cells cells, RegisterRow row) {
        String number = row.memberNumber() == null ? null : row.memberNumber().value();
        String emailAndName = row.emailAndName().orElse(null);
        String nameAndWorkplace = row.nameAndWorkplace().orElse(null);
        String workplace = row.workplace() == null ? null : row.workplace().key();
        return new StagedRow(
                cells,
                number != null ? "A " + number : emailAndName != null ? "B " + emailAndName : "C " + nameAndWorkplace,
                number,
                emailAndName,
                nameAndWorkplace,
                Danish.folded(row.name().full()),
                workplace);
    }

    RegisterRow row() {
        return RowReader.read(cells);
    }

    @Override
    public String toString() {
        return "StagedRow[" + cells.row() + "]";
    }
}
