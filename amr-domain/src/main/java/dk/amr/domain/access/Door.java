package dk.amr.domain.access;

/** The way by which somebody came in. */
public enum Door {
    PAGE,
    JSON,
    COMMAND,
    JOB
}
