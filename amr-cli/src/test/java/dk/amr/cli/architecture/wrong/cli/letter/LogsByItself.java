package dk.amr.cli.architecture.wrong.cli.letter;

import java.util.logging.Logger;

/** Keeps a log of its own. */
public record LogsByItself(Logger log) {}
