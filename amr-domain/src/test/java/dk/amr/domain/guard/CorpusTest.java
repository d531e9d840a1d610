package dk.amr.domain.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How well the guard does on invented notes; the figures stand in docs/guard.md. */
final class CorpusTest {

    private static final Corpus TUNING = Corpus.read("tuning");
    private static final Corpus UNSEEN = Corpus.read("unseen");

    @Test
    void dump() {
        System.out.println(table(TUNING));
        System.out.println(table(UNSEEN));
        Score.mistakes(TUNING).forEach(System.out::println);
    }

    private static String table(Corpus corpus) {
        return line("ALL", Score.of(corpus, kind -> true))
                + Arrays.stream(Finding.Kind.values())
                        .map(kind -> line(kind.name(), Score.of(corpus, kind::equals)))
                        .collect(Collectors.joining());
    }

    private static String line(String name, Score score) {
        return String.format(
                Locale.ROOT,
                "%-10s marked %3d found %3d recall %.3f precision %.3f exact %3d%n",
                name,
                score.marked(),
                score.found(),
                score.recall(),
                score.precision(),
                score.exact());
    }

    @Test
    void there_are_more_than_three_hundred_and_twenty_notes() {
        assertThat(TUNING.samples().size() + UNSEEN.samples().size()).isGreaterThanOrEqualTo(320);
    }
}
