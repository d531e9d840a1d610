package dk.amr.cli.console.settings;

import dk.amr.cli.console.Trouble;
import dk.amr.cli.console.output.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The keys of an installation, kept beside the database and never in it. */
public final class KeyFile {

    private static final int BYTES = 32;

    private KeyFile() {}

    /** Makes a file with a new key of each purpose. */
    public static void create(Path file, SecureRandom random, Instant now) {
        byte[] key = new byte[BYTES];
        random.nextBytes(key);
        Map<String, Object> audit = new LinkedHashMap<>();
        audit.put("purpose", "audit");
        audit.put("algorithm", "HMAC-SHA256");
        audit.put("made", now);
        audit.put("key", Base64.getUrlEncoder().withoutPadding().encodeToString(key));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", 1);
        document.put("keys", List.of(audit));
        PrivateFile.write(file, Json.of(document) + "\n");
    }

    /** The key that seals the audit trail. */
    public static byte[] auditKey(Path file) {
        try {
            for (Map<?, ?> key : keys(JsonText.object(PrivateFile.read(file)))) {
                if ("audit".equals(key.get("purpose"))) {
                    return checked(Base64.getUrlDecoder().decode(String.valueOf(key.get("key"))));
                }
            }
        } catch (IOException | IllegalArgumentException malformed) {
            throw damaged();
        }
        throw damaged();
    }

    private static List<Map<?, ?>> keys(Map<?, ?> document) {
        List<Map<?, ?>> keys = new ArrayList<>();
        if (document.get("keys") instanceof List<?> all) {
            for (Object each : all) {
                if (each instanceof Map<?, ?> key) {
                    keys.add(key);
                }
            }
        }
        return keys;
    }

    private static byte[] checked(byte[] key) {
        if (key.length < BYTES) {
            throw damaged();
        }
        return key;
    }

    private static Trouble damaged() {
        return new Trouble(
                "Nøglefilen er beskadiget. Hent den fra jeres kopi; uden den kan sporet ikke efterprøves.",
                "The key file is damaged. Fetch it from your copy; without it the trail cannot be verified.");
    }
}
