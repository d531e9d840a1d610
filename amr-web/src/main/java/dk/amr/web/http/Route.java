package dk.amr.web.http;

import dk.amr.domain.access.UseCase;
import java.util.Set;

/**
 * A method and an address, who may come there, the use cases it enters, and what answers.
 *
 * @param takesFile whether a file may be sent there, which nowhere else is read
 */
public record Route(
        String method, String path, Access access, Set<UseCase> useCases, boolean takesFile, Handler handler) {

    public Route {
        useCases = Set.copyOf(useCases);
    }

    /** Whether it can change anything; only such a request carries a form token. */
    public boolean changes() {
        return !method.equals("GET");
    }
}
