package dk.amr.web.http;

import dk.amr.domain.shared.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Files that somebody left to look at and to take over. They lie in memory alone, one to a session and a few in all,
 * and nobody gets one but the session that left it, within an hour. What is told of one that is dealt with lies there
 * too.
 */
public final class WaitingFiles {

    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int MOST = 4;

    /** A file, whose it is, by which word it is asked for, and since when. */
    private record Waiting(String owner, String token, WaitingFile file, Instant since) {}

    private final Secrets secrets;
    private final Clock clock;
    private final List<Waiting> waiting = new ArrayList<>();

    public WaitingFiles(Secrets secrets, Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Keeps a file for the session with that secret, in place of the one it left before; gives the word for it. */
    public synchronized String keep(String session, WaitingFile file) {
        forget(session);
        if (waiting.size() == MOST) {
            waiting.stream()
                    .filter(each -> each.file.told().isPresent())
                    .findFirst()
                    .ifPresentOrElse(waiting::remove, waiting::removeFirst);
        }
        String token = secrets.next();
        waiting.add(new Waiting(owner(session), token, file, clock.instant()));
        return token;
    }

    /** The file with that word; empty when it is gone or is not that session's. */
    public synchronized Optional<WaitingFile> find(String session, String token) {
        forgetOld();
        return waiting.stream()
                .filter(each -> each.owner.equals(owner(session)) && each.token.equals(token))
                .map(Waiting::file)
                .findFirst();
    }

    /** Lets what a session left wait for the session that it goes on as. */
    public synchronized void follow(String former, String session) {
        waiting.replaceAll(each -> each.owner.equals(owner(former))
                ? new Waiting(owner(session), each.token, each.file, each.since)
                : each);
    }

    /** Throws away what that session left, which is over. */
    public synchronized void forget(String session) {
        forgetOld();
        waiting.removeIf(each -> each.owner.equals(owner(session)));
    }

    private void forgetOld() {
        Instant oldest = clock.instant().minus(LONGEST);
        waiting.removeIf(each -> each.since.isBefore(oldest));
    }

    private String owner(String session) {
        return secrets.fingerprint("file " + session);
    }
}
