package dk.amr.domain.access.signin;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Passwords that are kept as they are, for tests alone. */
public final class PlainPasswords implements Passwords {

    private final List<String> pretended = new CopyOnWriteArrayList<>();

    @Override
    public String hash(String password) {
        return "hash of " + password;
    }

    @Override
    public boolean matches(String password, String hash) {
        return hash.equals(hash(password));
    }

    @Override
    public void pretend(String password) {
        pretended.add(password);
    }

    /** How often somebody tried an account that is not there. */
    public int timesPretended() {
        return pretended.size();
    }
}
