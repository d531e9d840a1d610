package dk.amr.cli.demo;

import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.network.NetworkId;
import java.time.LocalDate;

/** A network of the sample kreds: the how manyeth, of which kommunegruppe, and since when. */
record SampleNetwork(int place, NetworkId id, String kommunegruppe, LoginName facilitator, LocalDate from) {}
