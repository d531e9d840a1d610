package dk.amr.web.page.access;

import dk.amr.domain.access.account.Colleague;

/**
 * The answer after an account was made: the link to hand over, shown this once.
 *
 * @param owner who is to use the account
 * @param opensHereOnly whether it names this machine alone, so that nobody can open it on another
 */
public record AccountAdded(Colleague owner, String link, boolean opensHereOnly) {

    @Override
    public String toString() {
        return "AccountAdded";
    }
}
