package dk.amr.domain.directory;

import dk.amr.domain.kreds.MunicipalityCode;
import dk.amr.domain.workplace.Staffing;
import dk.amr.domain.workplace.WorkplaceId;
import dk.amr.domain.workplace.WorkplaceName;

/** A workplace in a list, with how many of its AMR seats are taken on the day. */
public record WorkplaceLine(
        WorkplaceId id, WorkplaceName name, MunicipalityCode municipality, Staffing staffing, int activeAmrs) {}
