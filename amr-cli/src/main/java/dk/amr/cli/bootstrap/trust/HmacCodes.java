package dk.amr.cli.bootstrap.trust;

import dk.amr.domain.meeting.sharing.code.CodeMaker;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Supplier;

/** The code of a challenge is taken from the HMAC-SHA-256 of its id, under a label that no link has. */
final class HmacCodes implements CodeMaker {

    private static final long CODES = 1_000_000;
    // above it some codes would come more often than others
    private static final long LIMIT = (1L << Integer.SIZE) / CODES * CODES;

    private final Supplier<Hmac> hmac;

    HmacCodes(Supplier<Hmac> hmac) {
        this.hmac = hmac;
    }

    @Override
    public String codeOf(UUID challenge) {
        int attempt = 0;
        long number = number(challenge, attempt);
        while (number >= LIMIT) {
            attempt++;
            number = number(challenge, attempt);
        }
        return "%06d".formatted(number % CODES);
    }

    private long number(UUID challenge, int attempt) {
        String labelled = "one-time code|" + challenge + "|" + attempt;
        byte[] mac = hmac.get().of(labelled.getBytes(StandardCharsets.UTF_8));
        return Integer.toUnsignedLong(ByteBuffer.wrap(mac).getInt());
    }
}
