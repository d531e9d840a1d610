package dk.amr.domain.groundrule;

import static dk.amr.domain.kreds.KredsFixture.aKreds;

import dk.amr.domain.network.NetworkId;
import dk.amr.domain.shared.CountingIds;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Ground rules for tests. */
public final class GroundRulesFixture {

    private GroundRulesFixture() {}

    public static GroundRules anEdition() {
        return anEdition(1, null, 1);
    }

    /** An edition of the kreds or of a network, with that number. */
    public static GroundRules anEdition(int id, @Nullable NetworkId network, int number) {
        return new GroundRules(
                new GroundRulesId(CountingIds.id(id)),
                aKreds().id(),
                network,
                number,
                "Vi begynder og slutter til tiden.\nTelefonen er i tasken.",
                true,
                LocalDate.of(2027, 1, number));
    }
}
