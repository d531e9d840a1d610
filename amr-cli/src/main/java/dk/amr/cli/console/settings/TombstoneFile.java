package dk.amr.cli.console.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which shared items were destroyed, a line for each, in a file beside the keys. */
public final class TombstoneFile {

    private static final Pattern ID = Pattern.compile("\"item\":\"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\"");

    private final Path file;

    /** The one beside the keys. */
    public TombstoneFile(Path keyset) {
        this.file = keyset.resolveSibling("tombstones.jsonl");
    }

    /** Adds them; when it returns, they are on the disk. */
    public void add(Collection<UUID> items, Instant now) {
        String lines = items.stream().map(item -> line(item, now)).collect(Collectors.joining());
        KeyFile.inTurn(file, () -> {
            // what a crash cut short stays a line of its own
            PrivateFile.append(file, isCutShort() ? "\n" + lines : lines);
            return true;
        });
    }

    private static String line(UUID item, Instant now) {
        return "{\"item\":\"" + item + "\",\"at\":\"" + now + "\"}\n";
    }

    private boolean isCutShort() {
        String text = end() == 0 ? "\n" : PrivateFile.read(file);
        return !text.endsWith("\n");
    }

    /** How long the file is. */
    public long end() {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Those that stand after so many bytes. */
    public List<UUID> since(long position) {
        if (end() <= position) {
            return List.of();
        }
        byte[] all = PrivateFile.read(file).getBytes(StandardCharsets.UTF_8);
        int from = (int) Math.min(position, all.length);
        return ID.matcher(new String(all, from, all.length - from, StandardCharsets.UTF_8))
                .results()
                .map((MatchResult found) -> UUID.fromString(found.group(1)))
                .distinct()
                .toList();
    }
}
