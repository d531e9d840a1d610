package dk.amr.domain.groundrule;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Role;
import dk.amr.domain.kit.F1;
import dk.amr.domain.offer.F1Networks;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class GroundRulesTest {

    private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);

    private final F1Networks f1 = F1Networks.asDescribed();

    private GroundRules publish(String network, boolean keepsNotes) {
        return f1.get(PublishGroundRules.class)
                .publish(
                        f1.office(F1.DAY),
                        new PublishGroundRules.Request(network, "Telefonen er slukket.", keepsNotes, MARCH));
    }

    private LookAtGroundRules.Editions look(String network, LocalDate day) {
        return f1.get(LookAtGroundRules.class).look(f1.office(day), network);
    }

    @Test
    void S45_S47_S48_the_three_rules_stand_word_for_word() {
        assertThat(GroundRules.RULES)
                .extracting(Sentence::danish)
                .containsExactly(
                        "Gruppen har tavshedspligt om de oplysninger, den enkelte AMR deler.",
                        "Samtalen er en samtale om opgaver og ikke en samtale om enkeltpersoner.",
                        "Samtalen bør have fokus på fremtiden og muligheder frem for historiske problemer.");
    }

    @Test
    void D12_a_kreds_begins_with_version_1_which_keeps_no_notes() {
        assertThat(look(null, F1.DAY).inForce().number()).isEqualTo(1);
        assertThat(look(null, F1.DAY).inForce().keepsNotes()).isFalse();
        assertThat(look("Aarhus", F1.DAY).inForce().number()).isEqualTo(1);
    }

    @Test
    void a_network_may_have_editions_of_its_own() {
        GroundRules own = publish("Aarhus", true);

        assertThat(own.number()).isEqualTo(1);
        assertThat(look("Aarhus", MARCH.minusDays(1)).inForce().keepsNotes()).isFalse();
        assertThat(look("Aarhus", MARCH).inForce()).isEqualTo(own);
        assertThat(look("Skanderborg", MARCH).inForce().keepsNotes()).isFalse();
        assertThat(publish("Aarhus", false).number()).isEqualTo(2);
        assertThat(publish(null, false).number()).isEqualTo(2);
        assertThat(look("Aarhus", MARCH).all()).extracting(GroundRules::number).containsExactly(2, 1);
    }

    @Test
    void a_published_edition_is_never_changed() {
        GroundRules own = publish("Aarhus", true);
        assertThatThrownBy(() -> f1.installation().ports().groundRules().add(own))
                .isInstanceOf(GroundRulesArePublished.class);
    }

    @Test
    void D11_participants_and_consultants_acknowledge_and_the_first_time_stands() {
        AcknowledgeGroundRules acknowledge = f1.get(AcknowledgeGroundRules.class);
        acknowledge.acknowledge(
                f1.office(F1.DAY), new AcknowledgeGroundRules.Request("100006", "Aarhus", F1.DAY, Manner.ORAL));
        acknowledge.acknowledge(
                f1.office(MARCH), new AcknowledgeGroundRules.Request("100006", "Aarhus", MARCH, Manner.PAPER));
        Caller consultant = f1.installation().caller(F1.DAY, Role.CONSULTANT);
        Acknowledgement own = acknowledge.acknowledge(
                consultant, new AcknowledgeGroundRules.Request(null, "Aarhus", F1.DAY, Manner.ACCOUNT));

        assertThat(f1.installation()
                        .ports()
                        .acknowledgements()
                        .of(aKreds().id(), f1.person("100006").id().value()))
                .extracting(Acknowledgement::manner)
                .containsExactly(Manner.ORAL);
        assertThat(own.who()).isEqualTo(consultant.account().value());
    }

    @Test
    void a_supplement_has_its_length() {
        assertThatThrownBy(() -> f1.get(PublishGroundRules.class)
                        .publish(
                                f1.office(F1.DAY),
                                new PublishGroundRules.Request(null, "x".repeat(4001), false, MARCH)))
                .isInstanceOf(InvalidValue.class);
    }
}
