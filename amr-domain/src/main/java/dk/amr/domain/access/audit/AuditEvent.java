package dk.amr.domain.access.audit;

import dk.amr.domain.access.AuditEntry;

/** An entry in its place in the trail, sealed together with the one before it. */
public record AuditEvent(long number, AuditEntry entry, String seal) {}
