package dk.amr.domain.register.file;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.mandate.EndReason;
import dk.amr.domain.shared.Period;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ColumnMeaningTest {

    @ParameterizedTest
    @EnumSource(RegisterColumn.class)
    void every_column_is_explained_in_sentences(RegisterColumn column) {
        ColumnMeaning meaning = ColumnMeaning.of(column);

        assertThat(meaning.sentence().danish()).endsWith(".");
        assertThat(meaning.sentence().english()).endsWith(".");
        assertThat(meaning.example()).isNotBlank();
    }

    @Test
    void the_examples_are_a_row_that_can_be_read() {
        RegisterHeading heading = new RegisterHeading(Arrays.stream(RegisterColumn.values())
                .map(RegisterColumn::heading)
                .toList());
        List<String> examples = Arrays.stream(RegisterColumn.values())
                .map(column -> ColumnMeaning.of(column).example())
                .toList();
        RegisterRow row = RowReader.read(heading.arrange(2, examples));

        assertThat(row.mandate()).isNotNull();
        assertThat(row.mandate().ending())
                .extracting(RegisterRow.EndingEntry::reason)
                .isEqualTo(EndReason.LEFT_WORKPLACE);
        assertThat(row.mandate().absences())
                .containsExactly(Period.through(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 5, 31)));
    }
}
