package dk.amr.cli.architecture.wrong.persistence.letter;

import dk.amr.cli.architecture.wrong.web.letter.LetterView;

/** Keeps what somebody is shown. */
public record KnowsTheWeb(LetterView view) {}
