package dk.amr.cli.console.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The keys among those of an installation under which everything lies that was shared in confidence. */
public final class VaultKeyFile {

    private static final String VAULT = "vault";
    private static final String RETIRED = "retired";
    private static final int ID_BYTES = 6;
    private static final int KEY_BYTES = 32;

    private final Path file;
    private final SecureRandom random;

    /**
     * One of them.
     *
     * @param retired when another took its place; absent for the one in use
     */
    @SuppressWarnings("ArrayRecordComponent") // two are never compared
    public record Entry(String id, Instant made, @Nullable Instant retired, byte[] key) {

        @Override
        public String toString() {
            return "Entry[" + id + "]";
        }
    }

    /** Those in that file, which need not be there. */
    public VaultKeyFile(Path file, SecureRandom random) {
        this.file = file;
        this.random = random;
    }

    static Map<String, Object> newKey(SecureRandom random, Instant now) {
        byte[] id = new byte[ID_BYTES];
        random.nextBytes(id);
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        Map<String, Object> made = new LinkedHashMap<>();
        made.put("purpose", VAULT);
        made.put("algorithm", "AES256-GCM");
        made.put("id", HexFormat.of().formatHex(id));
        made.put("made", now);
        made.put("key", Base64.getUrlEncoder().withoutPadding().encodeToString(key));
        return made;
    }

    /** Whether there is a file at all. */
    public boolean isThere() {
        return Files.exists(file);
    }

    /** The oldest first; none where there is no file. */
    public List<Entry> all() {
        return isThere()
                ? KeyFile.keys(file).stream()
                        .filter(VaultKeyFile::isVault)
                        .map(VaultKeyFile::entry)
                        .toList()
                : List.of();
    }

    /** Adds a key, which is the one in use from now on. */
    public Entry add(Instant now) {
        return KeyFile.inTurn(file, () -> {
            change(keys -> Stream.concat(keys.stream().map(key -> retired(key, now)), Stream.of(newKey(random, now)))
                    .toList());
            return all().getLast();
        });
    }

    /** The key in use; a file from before there were any gets one now. */
    public Entry primary(Instant now) {
        return KeyFile.inTurn(file, () -> {
            if (all().isEmpty()) {
                change(keys -> Stream.concat(keys.stream(), Stream.of(newKey(random, now)))
                        .toList());
            }
            return all().getLast();
        });
    }

    /** Takes retired keys out of the file. */
    public void forget(Collection<String> ids) {
        KeyFile.inTurn(file, () -> {
            change(keys -> keys.stream()
                    .filter(key -> !isVault(key) || key.get(RETIRED) == null || !ids.contains(key.get("id")))
                    .toList());
            return true;
        });
    }

    private void change(UnaryOperator<List<Map<?, ?>>> change) {
        KeyFile.write(file, change.apply(new ArrayList<>(KeyFile.keys(file))));
    }

    private static Map<?, ?> retired(Map<?, ?> key, Instant now) {
        if (!isVault(key) || key.get(RETIRED) != null) {
            return key;
        }
        Map<Object, Object> retired = new LinkedHashMap<>(key);
        retired.put(RETIRED, now);
        return retired;
    }

    private static boolean isVault(Map<?, ?> key) {
        return VAULT.equals(key.get("purpose"));
    }

    private static Entry entry(Map<?, ?> key) {
        try {
            Object retired = key.get(RETIRED);
            return new Entry(
                    String.valueOf(key.get("id")),
                    Instant.parse(String.valueOf(key.get("made"))),
                    retired == null ? null : Instant.parse(String.valueOf(retired)),
                    KeyFile.checked(Base64.getUrlDecoder().decode(String.valueOf(key.get("key")))));
        } catch (DateTimeParseException | IllegalArgumentException malformed) {
            throw KeyFile.damaged();
        }
    }
}
