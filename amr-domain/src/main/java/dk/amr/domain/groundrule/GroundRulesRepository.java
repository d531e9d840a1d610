package dk.amr.domain.groundrule;

import dk.amr.domain.kreds.KredsId;
import java.util.List;

/** Where the editions of the ground rules are kept. */
public interface GroundRulesRepository {

    /** Every edition of the kreds and of its networks: by number, those of the kreds first. */
    List<GroundRules> ofKreds(KredsId kreds);

    /**
     * Keeps a new edition; a second one of the same number, or a published one, is refused ({@link
     * GroundRulesArePublished}).
     */
    void add(GroundRules rules);
}
