package dk.amr.domain.register;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.kit.F1;
import dk.amr.domain.kit.InMemoryInstallation;
import dk.amr.domain.shared.Sentence;
import org.junit.jupiter.api.Test;

final class CaveatsTest {

    private static final String PLACE = ";Bosted Elmehøj;;Skanderborg;1000000001;48;2;;";

    private final InMemoryInstallation installation = new InMemoryInstallation();

    CaveatsTest() {
        installation.imported(F1.file());
    }

    private Caveats caveats(String... rows) {
        return installation.imported(F1.fileAnd(rows)).caveats();
    }

    @Test
    void what_was_known_before_is_not_told_again() {
        assertThat(caveats()).isEqualTo(Caveats.NONE);
        assertThat(Caveats.NONE.sentences()).isEmpty();
    }

    @Test
    void a_mandate_that_is_over_is_history() {
        String row = "100901;Ulla;Prøve;ulla@example.org;;01-01-2015;;;AMR" + PLACE + "01-06-2020;24;;31-05-2022;";

        assertThat(caveats(row)).isEqualTo(new Caveats(1, 0, 0));
        assertThat(caveats(row)).isEqualTo(Caveats.NONE);
    }

    @Test
    void an_AMR_now_or_later_to_whom_no_offer_can_be_sent_is_counted_once() {
        assertThat(caveats(
                        "100901;Ulla;Prøve;;;01-01-2015;;;AMR" + PLACE + "01-06-2026;24;;;",
                        "100902;Ib;Prøve;;;01-01-2015;;;AMR" + PLACE + "01-06-2028;24;;;",
                        "100902;Ib;Prøve;;;01-01-2015;;;AMR" + PLACE + "01-06-2030;24;;;",
                        "100903;Lis;Prøve;;;01-01-2015;;;TR" + PLACE + "01-06-2026;24;;;"))
                .isEqualTo(new Caveats(0, 2, 0));
    }

    @Test
    void a_workplace_without_a_role_is_nobodys() {
        assertThat(caveats("100901;Ulla;Prøve;;;01-01-2015;;;" + PLACE + ";;;;"))
                .isEqualTo(new Caveats(0, 0, 1));
    }

    @Test
    void one_is_told_of_in_other_words_than_several() {
        assertThat(new Caveats(1, 0, 2).sentences())
                .extracting(Sentence::danish)
                .containsExactly(
                        "1 af hvervene er slut. Det kommer med som historie og giver intet tilbud.",
                        "2 rækker har en arbejdsplads, men intet hverv. At personerne arbejder der, bliver ikke gemt.");
    }
}
