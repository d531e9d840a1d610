package dk.amr.domain.access.signin;

/** Turns passwords into what is kept of them, slowly on purpose; who comes in a crowd may get {@link TooBusy}. */
public interface Passwords {

    String hash(String password);

    /** Whether the password gave that hash. */
    boolean matches(String password, String hash);

    /** Whether the hash was made with less effort than one is made with now, and had better be made anew. */
    boolean isOutdated(String hash);

    /** Takes as long as {@link #matches}, for an account that is not there, so that time tells nothing. */
    void pretend(String password);
}
