package dk.amr.cli.architecture.wrong.web.letter;

import dk.amr.cli.architecture.wrong.cli.letter.LetterManager;

/** Runs a command for a page. */
public record KnowsTheCommands(LetterManager letters) {}
