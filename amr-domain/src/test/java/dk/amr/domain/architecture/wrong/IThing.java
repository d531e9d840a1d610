package dk.amr.domain.architecture.wrong;

/** A thing, by an old habit. */
public interface IThing {}
