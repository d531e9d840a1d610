package dk.amr.cli.console.settings;

import dk.amr.cli.console.Trouble;
import dk.amr.cli.console.output.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The keys of an installation, kept beside the database and never in it. */
public final class KeyFile {

    private static final int BYTES = 32;
    private static final String AUDIT = "audit";
    private static final String LINKS = "links";

    private KeyFile() {}

    /** Makes a file with a new key of each purpose. */
    public static void create(Path file, SecureRandom random, Instant now) {
        write(file, List.of(newKey(AUDIT, random, now), newKey(LINKS, random, now), VaultKeyFile.newKey(random, now)));
    }

    /** The key that seals the audit trail. */
    public static byte[] auditKey(Path file) {
        return key(keys(file), AUDIT).orElseThrow(KeyFile::damaged);
    }

    /** The key that the secrets of personal links are made from; a file from before there were any gets one now. */
    public static byte[] linkKey(Path file, SecureRandom random, Instant now) {
        return key(keys(file), LINKS).orElseGet(() -> addedLinkKey(file, random, now));
    }

    /** Whoever comes second, in whichever process, finds the key of whoever came first. */
    private static byte[] addedLinkKey(Path file, SecureRandom random, Instant now) {
        return inTurn(file, () -> {
            List<Map<?, ?>> keys = keys(file);
            if (key(keys, LINKS).isEmpty()) {
                write(
                        file,
                        Stream.concat(keys.stream(), Stream.of(newKey(LINKS, random, now)))
                                .toList());
            }
            return key(keys(file), LINKS).orElseThrow(KeyFile::damaged);
        });
    }

    /** Does something to the file that nobody else does at the same time. */
    static synchronized <T> T inTurn(Path file, Supplier<T> work) {
        Path turn = file.resolveSibling(file.getFileName() + ".lock");
        try (FileChannel channel = FileChannel.open(turn, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            if (!held.isValid()) {
                throw new IllegalStateException("the lock was lost");
            }
            return work.get();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Map<String, Object> newKey(String purpose, SecureRandom random, Instant now) {
        byte[] key = new byte[BYTES];
        random.nextBytes(key);
        Map<String, Object> made = new LinkedHashMap<>();
        made.put("purpose", purpose);
        made.put("algorithm", "HMAC-SHA256");
        made.put("made", now);
        made.put("key", Base64.getUrlEncoder().withoutPadding().encodeToString(key));
        return made;
    }

    static void write(Path file, List<? extends Map<?, ?>> keys) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", 1);
        document.put("keys", keys);
        PrivateFile.write(file, Json.of(document) + "\n");
    }

    /** Whether the key is one that the work of every day needs, beside the vault. */
    static boolean isDaily(Map<?, ?> key) {
        return AUDIT.equals(key.get("purpose")) || LINKS.equals(key.get("purpose"));
    }

    private static Optional<byte[]> key(List<Map<?, ?>> keys, String purpose) {
        try {
            return keys.stream()
                    .filter(key -> purpose.equals(key.get("purpose")))
                    .findFirst()
                    .map(key -> checked(Base64.getUrlDecoder().decode(String.valueOf(key.get("key")))));
        } catch (IllegalArgumentException malformed) {
            throw damaged();
        }
    }

    static List<Map<?, ?>> keys(Path file) {
        List<Map<?, ?>> keys = new ArrayList<>();
        try {
            if (JsonText.object(PrivateFile.read(file)).get("keys") instanceof List<?> all) {
                for (Object each : all) {
                    if (each instanceof Map<?, ?> key) {
                        keys.add(key);
                    }
                }
            }
        } catch (IOException malformed) {
            throw damaged();
        }
        return keys;
    }

    static byte[] checked(byte[] key) {
        if (key.length < BYTES) {
            throw damaged();
        }
        return key;
    }

    static Trouble damaged() {
        return new Trouble(
                "Nøglefilen er beskadiget. Hent den fra jeres kopi; uden den kan sporet ikke efterprøves.",
                "The key file is damaged. Fetch it from your copy; without it the trail cannot be verified.");
    }
}
