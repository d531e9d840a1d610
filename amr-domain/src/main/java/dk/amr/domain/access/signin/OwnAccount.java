package dk.amr.domain.access.signin;

import java.time.Instant;
import java.util.List;

/**
 * What somebody sees of their own account: where it is open just now, the latest first, and whether it is asked for
 * codes.
 */
public record OwnAccount(List<OpenSession> sessions, boolean hasSecondStep, int recoveryCodesLeft) {

    /**
     * A browser in which it is open. No network address is kept.
     *
     * @param mark the word to point it out by
     * @param device what the browser calls itself; empty where nothing is known
     */
    public record OpenSession(String mark, String device, Instant begunAt, Instant lastUsedAt, boolean isThisOne) {

        @Override
        public String toString() {
            return "OpenSession";
        }
    }

    public OwnAccount {
        sessions = List.copyOf(sessions);
    }
}
