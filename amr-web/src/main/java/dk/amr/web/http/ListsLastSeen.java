package dk.amr.web.http;

import dk.amr.domain.shared.Secrets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where each session was last in each list, so that going back to a list finds the same filter, order and page. They
 * lie in memory alone, for what was sought may be a name; they are in no link but those to the list itself, and are
 * forgotten with the session.
 */
public final class ListsLastSeen {

    private static final Set<String> LISTS = Set.of(
            "/personer",
            "/netvaerk",
            "/moeder",
            "/kommunegruppemoeder",
            "/tilbud",
            "/kommunegrupper",
            "/opgaver",
            "/beskeder",
            "/konti");

    /** What is told once, and would be told again. */
    private static final Set<String> PASSING = Set.of("gjort", "sprog");

    private static final int MOST_SESSIONS = 500;
    private static final int LONGEST_ADDRESS = 4_000;

    private final Secrets secrets;
    private final Map<String, Map<String, String>> sessions = new LinkedHashMap<>();

    public ListsLastSeen(Secrets secrets) {
        this.secrets = secrets;
    }

    /** That a session looks at a list by that address; anything but a list is let pass. */
    public synchronized void see(String session, String path, String address) {
        if (!LISTS.contains(path) || address.length() > LONGEST_ADDRESS) {
            return;
        }
        String owner = owner(session);
        Map<String, String> seen = sessions.getOrDefault(owner, new HashMap<>());
        seen.put(path, lasting(address));
        sessions.remove(owner);
        sessions.put(owner, seen);
        if (sessions.size() > MOST_SESSIONS) {
            sessions.remove(sessions.keySet().iterator().next());
        }
    }

    /** The address of each list that the session has seen, by the list's own. */
    public synchronized Map<String, String> of(String session) {
        return Map.copyOf(sessions.getOrDefault(owner(session), Map.of()));
    }

    /** Forgets what a session saw, which is over. */
    public synchronized void forget(String session) {
        sessions.remove(owner(session));
    }

    private static String lasting(String address) {
        int mark = address.indexOf('?');
        if (mark < 0) {
            return address;
        }
        String query = Stream.of(address.substring(mark + 1).split("&"))
                .filter(part -> !PASSING.contains(part.replaceFirst("=.*", "")))
                .collect(Collectors.joining("&"));
        return address.substring(0, mark) + (query.isEmpty() ? "" : "?" + query);
    }

    private String owner(String session) {
        return secrets.fingerprint("lists " + session);
    }
}
