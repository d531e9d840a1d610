package dk.amr.domain.workplace;

import dk.amr.domain.kreds.MunicipalityCode;
import java.time.LocalDate;

/** The municipality in which a workplace lies from a day on, until the next. */
public record Location(MunicipalityCode municipality, LocalDate from) {}
