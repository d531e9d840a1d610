package dk.amr.persistence.access;

import dk.amr.domain.access.signin.Attempts;
import java.time.Instant;

record AttemptRow(int failures, long lastAt) {

    Attempts toDomain() {
        return new Attempts(failures, Instant.ofEpochMilli(lastAt));
    }
}
