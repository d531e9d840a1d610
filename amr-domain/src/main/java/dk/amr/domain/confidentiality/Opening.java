package dk.amr.domain.confidentiality;

import java.time.Instant;
import java.util.UUID;

/**
 * That something was opened: who did it, when, whose it was, and why (P20). What stood there is not told.
 *
 * @param author whose it was
 * @param reader who opened it
 */
public record Opening(UUID item, UUID author, UUID reader, Purpose purpose, Instant at) {}
