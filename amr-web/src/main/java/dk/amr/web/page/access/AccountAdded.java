package dk.amr.web.page.access;

/**
 * The answer after an account was made: the link to hand over, shown this once.
 *
 * @param opensHereOnly whether it names this machine alone, so that nobody can open it on another
 */
public record AccountAdded(String link, boolean opensHereOnly) {

    @Override
    public String toString() {
        return "AccountAdded";
    }
}
