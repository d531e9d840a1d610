package dk.amr.persistence.installation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who got in by what, and which messages had left, in the database that is to be replaced. */
record Entrances(
        Map<UUID, Entrant> accounts,
        Map<UUID, Second> secondSteps,
        List<Key> keys,
        Set<String> links,
        Map<UUID, Sent> messages) {

    /**
     * That an account is asked for a code too.
     *
     * @param recoveryCodes the fingerprints of those that are left, in order
     */
    record Second(
            UUID accountId,
            UUID app,
            boolean isOn,
            long lastStep,
            @Nullable String recoveryCodes) {

        @Override
        public String toString() {
            return "Second";
        }
    }

    /** An account as somebody comes in by it. */
    record Entrant(
            UUID id,
            String login,
            boolean isDisabled,
            @Nullable LocalDate lastDay,
            @Nullable String passwordHash,
            @Nullable String roles) {

        @Override
        public String toString() {
            return "Entrant";
        }
    }

    /** A key that goes on working. */
    record Key(
            String fingerprint,
            UUID accountId,
            String kind,
            long madeAt,
            @Nullable Long endsAt,
            long lastUsedAt) {}

    /** A message that waits no more. */
    record Sent(
            UUID id,
            String state,
            int attempts,
            @Nullable Long changedAt,
            @Nullable String cause) {}
}
