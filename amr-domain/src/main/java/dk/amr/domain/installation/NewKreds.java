package dk.amr.domain.installation;

import dk.amr.domain.kreds.Kreds;

/**
 * A kreds that was just set up, with the secrets that are told once: the link by which its first account gets a
 * password, and the token by which commands act.
 */
public record NewKreds(Kreds kreds, String setupSecret, String commandToken) {

    @Override
    public String toString() {
        return "NewKreds";
    }
}
