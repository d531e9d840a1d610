package dk.amr.web.page.text;

import dk.amr.domain.shared.Sentence;

/** What is said when something went wrong: what happened, that nothing is lost, what to do. */
public final class FaultText {

    private FaultText() {}

    public static Sentence heading(int status, String rule) {
        if (rule.equals("form-is-not-ours")) {
            return new Sentence("Siden var for gammel", "The page was too old");
        }
        return switch (status) {
            case 403 -> new Sentence("Det kan du ikke gøre med dine roller", "Your roles do not allow that");
            case 404 -> new Sentence("Her er ikke noget", "There is nothing here");
            case 412 -> new Sentence("En anden nåede at rette det samme", "Somebody else changed the same thing first");
            case 409, 422 -> new Sentence("Det kunne ikke lade sig gøre", "That could not be done");
            case 413 -> new Sentence("Det var for meget på én gang", "That was too much at once");
            case 503 -> new Sentence("Vent lidt, og prøv igen", "Wait a little and try again");
            case 500 -> new Sentence("Noget gik galt hos os", "Something went wrong on our side");
            default -> new Sentence("Det kunne ikke læses", "That could not be read");
        };
    }

    /** For somebody who is not signed in, and mostly came by a link in a mail. */
    public static Sentence nowhere() {
        return new Sentence(
                "Linket eller adressen er forkert, eller linket gælder ikke længere.",
                "The link or the address is wrong, or the link no longer holds.");
    }

    public static Sentence story(int status) {
        return switch (status) {
            case 404 ->
                new Sentence(
                        "Enten findes siden ikke, eller også er den ikke noget, du kan se. Adressen kan være skrevet forkert, eller det, den viste, kan være slettet.",
                        "Either the page does not exist, or it is not for you to see. The address may be mistyped, or what it showed may be gone.");
            case 500 ->
                new Sentence(
                        "Det var ikke dig. Det, du var ved at gemme, er ikke gemt, og alt andet er, som det var.",
                        "It was not you. What you were about to save is not saved, and everything else is as it was.");
            default ->
                new Sentence(
                        "Intet er ændret. Gå tilbage, og prøv igen.", "Nothing was changed. Go back and try again.");
        };
    }
}
