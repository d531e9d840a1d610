package dk.amr.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.kreds.KredsExistsAlready;
import dk.amr.domain.kreds.KredsName;
import dk.amr.domain.person.UnknownPerson;
import org.junit.jupiter.api.Test;

final class RefusalTest {

    @Test
    void a_refusal_is_known_by_the_words_of_its_class() {
        assertThat(new ChangedMeanwhile().rule()).isEqualTo("changed-meanwhile");
        assertThat(new UnknownPerson().rule()).isEqualTo("unknown-person");
    }

    @Test
    void what_is_logged_of_a_refusal_tells_about_nobody() {
        KredsExistsAlready refusal = new KredsExistsAlready(new KredsName("Østjylland"));

        assertThat(refusal.sentence().danish()).contains("Østjylland");
        assertThat(refusal.toString()).doesNotContain("Østjylland").contains("kreds-exists-already");
        assertThat(refusal.sentence().toString()).doesNotContain("Østjylland");
        assertThat(refusal.getStackTrace()).isEmpty();
    }

    @Test
    void a_version_that_moved_on_is_a_change_meanwhile() {
        assertThatThrownBy(() -> new Version(2).mustBe(new Version(1))).isInstanceOf(ChangedMeanwhile.class);
        assertThat(Version.NEW.isNew()).isTrue();
        assertThat(Version.NEW.next()).isEqualTo(new Version(1));
        assertThatThrownBy(() -> new Version(-1)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void a_language_is_da_or_en() {
        assertThat(Language.of("da")).isEqualTo(Language.DANISH);
        assertThat(new Sentence("ja", "yes").in(Language.of("en"))).isEqualTo("yes");
        assertThatThrownBy(() -> Language.of("sv")).isInstanceOf(InvalidValue.class);
    }
}
