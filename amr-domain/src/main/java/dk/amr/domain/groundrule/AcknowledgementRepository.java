package dk.amr.domain.groundrule;

import dk.amr.domain.kreds.KredsId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Where acknowledgements are kept; they are only ever added. */
public interface AcknowledgementRepository {

    /** Those of the person or account, by day, then by the edition's id. */
    List<Acknowledgement> of(KredsId kreds, UUID who);

    /** Those of several people or accounts, in no order. */
    List<Acknowledgement> ofAll(KredsId kreds, Collection<UUID> who);

    /** Those of an edition, by day, then by whose they are. */
    List<Acknowledgement> of(KredsId kreds, GroundRulesId rules);

    /** Keeps it; the first one of the same person and edition stays, and a second changes nothing. */
    void add(Acknowledgement acknowledgement);
}
