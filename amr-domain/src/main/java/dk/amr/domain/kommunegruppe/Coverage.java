package dk.amr.domain.kommunegruppe;

import dk.amr.domain.kreds.MunicipalityCode;
import dk.amr.domain.shared.Period;

/** A municipality and the days on which the kommunegruppe covers it. */
public record Coverage(MunicipalityCode municipality, Period period) {}
