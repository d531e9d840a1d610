package dk.amr.domain.kreds;

/** A Danish municipality by its code and its name in use: "Skanderborg". */
public record Municipality(MunicipalityCode code, String name) {}
