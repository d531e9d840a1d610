package dk.amr.cli.architecture.wrong.cli.letter;

/** Tells that something is wrong, and not what. */
public final class ThrowsAnything {

    public String say(String word) {
        if (word.isEmpty()) {
            throw new RuntimeException("empty");
        }
        return word;
    }
}
