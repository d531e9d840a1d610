package dk.amr.domain.groundrule;

import static dk.amr.domain.groundrule.GroundRulesFixture.anEdition;
import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.kreds.KredsFixture.anotherKreds;
import static dk.amr.domain.network.NetworkFixture.aNetwork;
import static dk.amr.domain.network.NetworkFixture.anotherNetwork;
import static dk.amr.domain.network.NetworkFixture.givenKommunegrupper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.shared.CountingIds;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link GroundRulesRepository} must do. */
public interface GroundRulesRepositoryContract {

    AllPorts ports();

    private GroundRulesRepository editions() {
        return givenKommunegrupper(ports())
                .networks(aNetwork(), anotherNetwork())
                .there()
                .groundRules();
    }

    @Test
    default void an_edition_is_found_with_every_field() {
        GroundRulesRepository editions = editions();
        GroundRules ofNetwork = anEdition(2, aNetwork().id(), 1);
        GroundRules first = GroundRules.first(new GroundRulesId(CountingIds.id(1)), aKreds().id());
        editions.add(ofNetwork);
        editions.add(first);

        assertThat(editions.ofKreds(aKreds().id())).containsExactly(first, ofNetwork);
    }

    @Test
    default void nothing_of_another_kreds_is_found() {
        GroundRulesRepository editions = editions();
        editions.add(anEdition());
        editions.add(GroundRules.first(
                new GroundRulesId(CountingIds.id(2)), anotherKreds().id()));

        assertThat(editions.ofKreds(aKreds().id())).containsExactly(anEdition());
        assertThat(editions.ofKreds(anotherKreds().id())).hasSize(1);
    }

    @Test
    default void they_come_by_number_and_those_of_the_kreds_first() {
        GroundRulesRepository editions = editions();
        GroundRules second = anEdition(1, null, 2);
        GroundRules ofAnother = anEdition(2, anotherNetwork().id(), 1);
        GroundRules ofOne = anEdition(3, aNetwork().id(), 1);
        GroundRules first = anEdition(4, null, 1);
        GroundRules tenth = anEdition(5, null, 10);
        List.of(tenth, second, ofAnother, ofOne, first).forEach(editions::add);

        assertThat(editions.ofKreds(aKreds().id())).containsExactly(first, ofOne, ofAnother, second, tenth);
    }

    @Test
    default void a_second_edition_of_the_same_number_is_refused() {
        GroundRulesRepository editions = editions();
        editions.add(anEdition(1, null, 1));
        editions.add(anEdition(2, aNetwork().id(), 1));

        assertThatThrownBy(() -> editions.add(anEdition(3, null, 1))).isInstanceOf(GroundRulesArePublished.class);
        assertThatThrownBy(() -> editions.add(anEdition(3, aNetwork().id(), 1)))
                .isInstanceOf(GroundRulesArePublished.class);
        assertThat(editions.ofKreds(aKreds().id())).hasSize(2);
    }

    @Test
    default void a_published_edition_is_not_published_again_as_another() {
        GroundRulesRepository editions = editions();
        editions.add(anEdition(1, null, 1));

        assertThatThrownBy(() -> editions.add(anEdition(1, null, 2))).isInstanceOf(GroundRulesArePublished.class);
        assertThat(editions.ofKreds(aKreds().id())).containsExactly(anEdition());
    }
}
