package dk.amr.domain.register;

import dk.amr.domain.register.file.Cells;
import dk.amr.domain.register.file.RegisterHeading;
import dk.amr.domain.register.file.RowReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Rows of register files for tests. */
public final class RegisterFixture {

    private RegisterFixture() {}

    /** The cells of a row, given as {@code Fornavn=Anna}; the others are empty. */
    public static Cells cells(int row, String... headingAndText) {
        List<String> headings = Stream.of(headingAndText)
                .map(each -> each.substring(0, each.indexOf('=')))
                .toList();
        List<String> texts = Stream.of(headingAndText)
                .map(each -> each.substring(each.indexOf('=') + 1))
                .toList();
        List<String> withName = new ArrayList<>(headings);
        if (!headings.contains("Fornavn")) {
            withName.add("Fornavn");
        }
        return new RegisterHeading(withName).arrange(row, texts);
    }

    /** A row as it is laid out. */
    public static StagedRow aStagedRow(int row, String... headingAndText) {
        Cells cells = cells(row, headingAndText);
        return StagedRow.of(cells, RowReader.read(cells));
    }
}
