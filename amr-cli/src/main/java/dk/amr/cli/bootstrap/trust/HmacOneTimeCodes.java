package dk.amr.cli.bootstrap.trust;

import dk.amr.domain.access.signin.OneTimeCodes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes as RFC 6238 has them: HMAC-SHA-1, for that is what every app reads, and six digits. The 160 bits that an app is
 * told are taken from the HMAC-SHA-256 of its id, under a label that neither links nor other codes have.
 */
final class HmacOneTimeCodes implements OneTimeCodes {

    private static final int SECRET_BYTES = 20;
    private static final int MILLION = 1_000_000;
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final Supplier<Hmac> hmac;

    HmacOneTimeCodes(Supplier<Hmac> hmac) {
        this.hmac = hmac;
    }

    @Override
    public String secret(UUID app) {
        return inLetters(bytes(app));
    }

    @Override
    public String code(UUID app, long step) {
        return code(bytes(app), step);
    }

    /** The code of a secret in a step. */
    static String code(byte[] secret, long step) {
        byte[] mac = mac(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = mac[mac.length - 1] & 0xF;
        int number = ByteBuffer.wrap(mac).getInt(offset) & Integer.MAX_VALUE;
        return "%06d".formatted(number % MILLION);
    }

    /** Five bits to a letter (RFC 4648); 20 bytes need no filling. */
    static String inLetters(byte[] bytes) {
        StringBuilder letters = new StringBuilder();
        int bits = 0;
        int held = 0;
        for (byte each : bytes) {
            bits = (bits << Byte.SIZE) | (each & 0xFF);
            held += Byte.SIZE;
            while (held >= 5) {
                held -= 5;
                letters.append(LETTERS.charAt((bits >> held) & 31));
            }
        }
        return letters.toString();
    }

    private byte[] bytes(UUID app) {
        byte[] mac = hmac.get().of(("second step|" + app).getBytes(StandardCharsets.UTF_8));
        return Arrays.copyOf(mac, SECRET_BYTES);
    }

    private static byte[] mac(byte[] secret, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
