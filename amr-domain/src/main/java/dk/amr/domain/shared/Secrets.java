package dk.amr.domain.shared;

/** Makes secrets that cannot be guessed, and the fingerprints by which they are recognised. */
public interface Secrets {

    /** A new secret of at least 128 random bits, safe to stand in a link. */
    String next();

    /** The one-way fingerprint that is kept in place of the secret; the same secret always gives the same one. */
    String fingerprint(String secret);
}
