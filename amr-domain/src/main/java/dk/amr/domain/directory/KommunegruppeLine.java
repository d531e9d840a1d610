package dk.amr.domain.directory;

import dk.amr.domain.kommunegruppe.Kommunegruppe;

/**
 * A kommunegruppe in a list, with how many workplaces lie in it on the day.
 *
 * @param amrs the active mandates as AMR there
 * @param trs the active mandates as TR or FTR there
 */
public record KommunegruppeLine(Kommunegruppe group, int workplaces, int amrs, int trs) {}
