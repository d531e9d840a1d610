package dk.amr.web.access;

import dk.amr.domain.access.signin.Passwords;
import java.security.SecureRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Argon2id with 64 MiB and three passes. Two at a time, on threads of their own: on virtual threads the work would hold
 * up every other request, and each takes 64 MiB.
 */
final class Argon2Passwords implements Passwords {

    private static final int AT_ONCE = 2;
    private static final int SALT_BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final ExecutorService threads = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().daemon().name("passwords-", 1).factory());

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
    public void pretend(String password) {
        hash(password);
    }

    private <T> T inTurn(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, threads).join();
    }
}
