package dk.amr.domain.network;

import dk.amr.domain.access.AccountId;
import java.time.LocalDate;

/** Who leads a network from a day on, until the next one does. */
public record Facilitation(AccountId account, LocalDate from) {}
