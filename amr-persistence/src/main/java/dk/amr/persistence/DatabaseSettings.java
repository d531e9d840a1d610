package dk.amr.persistence;

import org.jspecify.annotations.Nullable;

/** Which database: {@code jdbc:sqlite:…} or {@code jdbc:postgresql:…}, with a user and a password for the latter. */
public record DatabaseSettings(
        String url, @Nullable String user, @Nullable String password) {

    @Override
    public String toString() {
        return "DatabaseSettings";
    }
}
