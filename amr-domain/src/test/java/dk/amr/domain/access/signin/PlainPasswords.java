package dk.amr.domain.access.signin;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

/** Passwords that are kept as they are, for tests alone. */
public final class PlainPasswords implements Passwords {

    private static final String OLD = "old ";

    private final List<String> pretended = new CopyOnWriteArrayList<>();
    private final AtomicBoolean isCrowded = new AtomicBoolean();

    /** What was kept of a password with less effort, long ago. */
    public static String oldHash(String password) {
        return OLD + "hash of " + password;
    }

    /** Whether there is such a crowd that no password is looked at. */
    public void setCrowded(boolean isSo) {
        isCrowded.set(isSo);
    }

    private void mustNotBeCrowded() {
        if (isCrowded.get()) {
            throw new TooBusy();
        }
    }

    @Override
    public String hash(String password) {
        return "hash of " + password;
    }

    @Override
    public boolean matches(String password, String hash) {
        mustNotBeCrowded();
        return hash.equals(hash(password)) || hash.equals(oldHash(password));
    }

    @Override
    public boolean isOutdated(String hash) {
        return hash.startsWith(OLD);
    }

    @Override
    public void pretend(String password) {
        mustNotBeCrowded();
        pretended.add(password);
    }

    /** How often somebody tried an account that is not there. */
    public int timesPretended() {
        return pretended.size();
    }
}
