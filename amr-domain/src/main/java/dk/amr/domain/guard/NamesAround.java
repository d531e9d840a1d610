package dk.amr.domain.guard;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.network.NetworkId;
import java.time.LocalDate;

/** Tells the names that a note of a network may hold. */
public interface NamesAround {

    /** The people at the participants' workplaces on the day, and the participants. */
    Names of(KredsId kreds, NetworkId network, LocalDate day);
}
