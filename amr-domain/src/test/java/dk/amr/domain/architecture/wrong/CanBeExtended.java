package dk.amr.domain.architecture.wrong;

/** Is not for certain what it says. */
public class CanBeExtended {}
