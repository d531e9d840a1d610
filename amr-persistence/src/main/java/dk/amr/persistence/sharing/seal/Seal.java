package dk.amr.persistence.sharing.seal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

/** Seals and opens by one key of 256 bits. */
public final class Seal {

    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Aead aead;

    /** The seal of that key. */
    public Seal(byte[] key) {
        try {
            this.aead = new AesGcmJce(key);
        } catch (GeneralSecurityException malformed) {
            throw new SealIsBroken();
        }
    }

    /** A new key. */
    public static byte[] newKey() {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        return key;
    }

    /** What is plain, sealed: each time it looks different. */
    public byte[] close(byte[] plain, Binding binding) {
        try {
            return aead.encrypt(plain, binding.bytes());
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException("the seal cannot be made");
        }
    }

    /** What was sealed, as it was. */
    public byte[] open(byte[] sealed, Binding binding) {
        try {
            return aead.decrypt(sealed, binding.bytes());
        } catch (GeneralSecurityException doesNotFit) {
            throw new SealIsBroken();
        }
    }
}
