package dk.amr.domain.architecture.wrong;

/** Manages data. */
public final class DataManager {}
