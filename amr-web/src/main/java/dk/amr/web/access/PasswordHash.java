package dk.amr.web.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** What is kept of a password, in the common form {@code $argon2id$v=19$m=65536,t=3,p=1$salt$tag}. */
record PasswordHash(int memory, int passes, int lanes, String salt, String tag) {

    private static final int MEMORY_KIB = 64 * 1024;
    private static final int PASSES = 3;
    private static final int LANES = 1;
    private static final int TAG_BYTES = 32;
    private static final Pattern FORM = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,2}),p=(\\d{1,2})\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    /** Makes the hash of a new password. */
    static PasswordHash make(String password, byte[] salt) {
        byte[] tag = tag(password, MEMORY_KIB, PASSES, LANES, salt, TAG_BYTES);
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return new PasswordHash(MEMORY_KIB, PASSES, LANES, base64.encodeToString(salt), base64.encodeToString(tag));
    }

    /** What no password gives, and takes as long to find that out as any other. */
    static PasswordHash ofNobody(byte[] salt) {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return new PasswordHash(
                MEMORY_KIB, PASSES, LANES, base64.encodeToString(salt), base64.encodeToString(new byte[TAG_BYTES]));
    }

    /** Reads what is kept; empty when it is of no form known here. */
    static Optional<PasswordHash> read(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(new PasswordHash(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3)),
                matcher.group(4),
                matcher.group(5)));
    }

    /** Whether no less effort was made than is made now. */
    boolean isStrong() {
        return memory >= MEMORY_KIB
                && passes >= PASSES
                && lanes == LANES
                && Base64.getDecoder().decode(tag).length >= TAG_BYTES;
    }

    boolean isOf(String password) {
        byte[] kept = Base64.getDecoder().decode(tag);
        byte[] given = tag(password, memory, passes, lanes, Base64.getDecoder().decode(salt), kept.length);
        return MessageDigest.isEqual(kept, given);
    }

    String text() {
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s".formatted(memory, passes, lanes, salt, tag);
    }

    @Override
    public String toString() {
        return "PasswordHash";
    }

    private static byte[] tag(String password, int memory, int passes, int lanes, byte[] salt, int length) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        byte[] tag = new byte[length];
        generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), tag);
        return tag;
    }
}
