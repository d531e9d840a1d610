package dk.amr.domain.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How well the guard does on invented notes; docs/guard.md tells the figures, and these hold it to them. */
final class CorpusTest {

    private static final Corpus TUNING = Corpus.read("tuning");
    private static final Corpus UNSEEN = Corpus.read("unseen");

    @Test
    void on_the_half_that_it_was_tuned_on_it_finds_97_of_100_and_97_of_100_are_right() {
        Score score = Score.of(TUNING, kind -> true);

        assertThat(score.recall()).as(told(TUNING)).isGreaterThanOrEqualTo(0.97);
        assertThat(score.precision()).as(told(TUNING)).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void on_the_half_that_it_was_not_tuned_on_it_finds_95_of_100_and_90_of_100_are_right() {
        Score score = Score.of(UNSEEN, kind -> true);

        assertThat(score.recall()).as(told(UNSEEN)).isGreaterThanOrEqualTo(0.95);
        assertThat(score.precision()).as(told(UNSEEN)).isGreaterThanOrEqualTo(0.90);
    }

    @Test
    void every_cpr_number_of_either_half_is_found() {
        assertThat(Stream.of(TUNING, UNSEEN).map(half -> Score.of(half, Finding.Kind.CPR::equals)))
                .allMatch(score -> score.met() == score.marked());
    }

    @Test
    void there_are_more_than_three_hundred_and_twenty_notes_and_half_of_them_tell_of_nobody() {
        assertThat(TUNING.samples().size() + UNSEEN.samples().size()).isGreaterThanOrEqualTo(320);
        assertThat(Stream.of(TUNING, UNSEEN)
                        .flatMap(half -> half.samples().stream())
                        .filter(sample -> sample.gold().isEmpty()))
                .hasSizeGreaterThan(160);
    }

    /** Figures alone, for both halves: the unseen one must not be looked at note by note. */
    private static String told(Corpus corpus) {
        return Arrays.stream(Finding.Kind.values())
                .map(kind -> line(kind.name(), Score.of(corpus, kind::equals)))
                .collect(Collectors.joining("", line("ALL", Score.of(corpus, kind -> true)), ""));
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
}
