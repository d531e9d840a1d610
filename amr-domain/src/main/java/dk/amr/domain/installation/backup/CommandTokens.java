package dk.amr.domain.installation.backup;

import dk.amr.domain.kreds.KredsId;
import java.util.Map;

/** The tokens that the machine keeps, by which commands act for each kreds. */
public interface CommandTokens {

    boolean areThere();

    /** Keeps these in place of all others. */
    void replace(Map<KredsId, String> tokens);
}
