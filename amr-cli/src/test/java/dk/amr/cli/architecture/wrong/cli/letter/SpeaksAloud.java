package dk.amr.cli.architecture.wrong.cli.letter;

/** Says it to whoever is near. */
public final class SpeaksAloud {

    public void say(String word) {
        System.out.println(word);
    }
}
