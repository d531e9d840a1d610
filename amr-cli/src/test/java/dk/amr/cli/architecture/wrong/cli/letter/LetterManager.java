package dk.amr.cli.architecture.wrong.cli.letter;

/** Manages letters. */
public record LetterManager(String letter) {}
