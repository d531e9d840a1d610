package dk.amr.domain.architecture.wrong;

/** Says it to whoever is near. */
public final class SpeaksAloud {

    public void say(String word) {
        System.out.println(word);
    }
}
