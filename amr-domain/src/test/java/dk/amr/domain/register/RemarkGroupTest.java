package dk.amr.domain.register;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class RemarkGroupTest {

    private static final Sentence WHY = new Sentence("Fordi.", "Because.");

    private static Remark remark(int row, @Nullable String column) {
        return new Remark(row, column, "rule", WHY);
    }

    private static List<String> places(Language language, List<Remark> remarks) {
        return RemarkGroup.of(remarks).stream()
                .map(group -> group.place(language))
                .toList();
    }

    @Test
    void the_same_of_several_rows_is_said_once() {
        List<Remark> remarks = List.of(remark(2, null), remark(3, "Kommune"), remark(5, null), remark(9, null));

        assertThat(places(Language.DANISH, remarks)).containsExactly("Række 2, 5 og 9", "Række 3");
        assertThat(places(Language.ENGLISH, remarks)).containsExactly("Rows 2, 5 and 9", "Row 3");
    }

    @Test
    void ten_rows_are_named_and_the_others_counted() {
        List<Remark> remarks =
                IntStream.range(2, 14).mapToObj(row -> remark(row, null)).toList();

        assertThat(places(Language.DANISH, remarks)).containsExactly("Række 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 og 2 til");
    }

    @Test
    void what_is_about_the_whole_file_says_so() {
        assertThat(places(Language.DANISH, List.of(remark(0, null)))).containsExactly("Hele filen");
    }
}
