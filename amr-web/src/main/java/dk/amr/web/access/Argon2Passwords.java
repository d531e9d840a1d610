package dk.amr.web.access;

import dk.amr.domain.access.signin.Passwords;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Argon2id with 64 MiB and three passes. Two at a time, on threads of their own: on virtual threads the work would hold
 * up every other request, and each takes 64 MiB. Who waits for longer than two seconds is turned away for now.
 */
final class Argon2Passwords implements Passwords {

    private static final int AT_ONCE = 2;
    private static final int SALT_BYTES = 16;
    private static final String NOBODYS =
            PasswordHash.ofNobody(new byte[SALT_BYTES]).text();

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final SecureRandom random = new SecureRandom();
    private final ExecutorService threads = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().daemon().name("passwords-", 1).factory());
    private final Turns turns;

    Argon2Passwords() {
        this(new Turns(AT_ONCE, PATIENCE));
    }

    Argon2Passwords(Turns turns) {
        this.turns = turns;
    }

    @Override
    public String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return inTurn(() -> PasswordHash.make(password, salt).text());
    }

    @Override
    public boolean matches(String password, String hash) {
        return inTurn(() ->
                PasswordHash.read(hash).filter(kept -> kept.isOf(password)).isPresent());
    }

    @Override
    public boolean isOutdated(String hash) {
        return PasswordHash.read(hash).filter(PasswordHash::isStrong).isEmpty();
    }

    @Override
    public void pretend(String password) {
        matches(password, NOBODYS);
    }

    private <T> T inTurn(Supplier<T> work) {
        return turns.take(() -> CompletableFuture.supplyAsync(work, threads).join());
    }
}
