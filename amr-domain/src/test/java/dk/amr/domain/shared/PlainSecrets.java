package dk.amr.domain.shared;

import java.util.concurrent.atomic.AtomicInteger;

/** Secrets that anybody can guess, for tests alone. */
public final class PlainSecrets implements Secrets {

    private final AtomicInteger last = new AtomicInteger();

    @Override
    public String next() {
        return "secret-" + last.incrementAndGet();
    }

    @Override
    public String fingerprint(String secret) {
        return "fingerprint of " + secret;
    }
}
