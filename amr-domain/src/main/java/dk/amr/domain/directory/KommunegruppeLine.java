package dk.amr.domain.directory;

import dk.amr.domain.kommunegruppe.Kommunegruppe;

/** A kommunegruppe in a list, with how many workplaces, AMRs and TRs it has on the day. */
public record KommunegruppeLine(Kommunegruppe group, int workplaces, int amrs, int trs) {}
