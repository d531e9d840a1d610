package dk.amr.persistence.sharing.seal;

import dk.amr.domain.meeting.sharing.SharedKind;
import dk.amr.domain.meeting.sharing.SharedText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** A shared text as bytes; its length tells no more than in which bucket it is. */
public final class PaddedText {

    /** Every text fills a number of these. */
    static final int BUCKET = 256;

    private static final int FORMAT = 1;

    private PaddedText() {}

    /** The bytes, filled up. */
    public static byte[] of(SharedText text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(BUCKET);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(FORMAT);
            for (String part : List.of(text.kind().name(), text.task(), text.wish(), text.nextStep(), text.reason())) {
                out.writeUTF(part);
            }
        } catch (IOException memoryNeverFails) {
            throw new IllegalStateException("the text cannot be written");
        }
        return Arrays.copyOf(bytes.toByteArray(), (bytes.size() + BUCKET - 1) / BUCKET * BUCKET);
    }

    /** The text again. */
    public static SharedText read(byte[] padded) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(padded))) {
            if (in.readByte() != FORMAT) {
                throw new SealIsBroken();
            }
            return new SharedText(
                    SharedKind.valueOf(in.readUTF()), in.readUTF(), in.readUTF(), in.readUTF(), in.readUTF());
        } catch (IOException | IllegalArgumentException malformed) {
            throw new SealIsBroken();
        }
    }
}
