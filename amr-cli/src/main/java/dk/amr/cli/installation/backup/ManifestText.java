package dk.amr.cli.installation.backup;

import dk.amr.cli.console.output.Json;
import dk.amr.cli.console.settings.JsonText;
import dk.amr.domain.access.audit.AuditHead;
import dk.amr.domain.installation.backup.Holding;
import dk.amr.domain.installation.backup.Manifest;
import dk.amr.domain.kreds.KredsId;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A manifest as JSON. */
final class ManifestText {

    private static final int FORMAT = 1;

    private ManifestText() {}

    static String of(Manifest manifest) {
        Holding holding = manifest.holding();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", FORMAT);
        document.put("program", manifest.program());
        document.put("madeAt", manifest.madeAt());
        document.put("database", holding.kind());
        document.put("schema", holding.schema());
        document.put(
                "kredse",
                holding.kredse().stream()
                        .map(id -> id.value().toString())
                        .sorted()
                        .toList());
        document.put("rows", new TreeMap<>(holding.rows()));
        document.put("events", holding.head().number());
        document.put("seal", holding.head().seal());
        document.put(
                "parts",
                manifest.parts().stream()
                        .map(part -> Map.of("name", part.name(), "bytes", part.bytes(), "sha256", part.digest()))
                        .toList());
        return Json.of(document) + "\n";
    }

    /** Refuses, by what it throws, whatever is not exactly one of ours. */
    static Manifest read(String text) throws IOException {
        try {
            Map<?, ?> document = JsonText.object(text);
            if (number(document, "format") != FORMAT) {
                throw new IOException("another format");
            }
            Map<String, Long> rows = new HashMap<>();
            for (Map.Entry<?, ?> row : object(document.get("rows")).entrySet()) {
                rows.put(String.valueOf(row.getKey()), Long.parseLong(String.valueOf(row.getValue())));
            }
            Set<KredsId> kredse = new HashSet<>();
            list(document.get("kredse")).forEach(id -> kredse.add(KredsId.parse(String.valueOf(id))));
            List<Manifest.Part> parts = new ArrayList<>();
            for (Object part : list(document.get("parts"))) {
                Map<?, ?> each = object(part);
                parts.add(new Manifest.Part(text(each, "name"), number(each, "bytes"), text(each, "sha256")));
            }
            AuditHead head = new AuditHead(number(document, "events"), text(document, "seal"));
            int schema = Math.toIntExact(number(document, "schema"));
            Holding holding = new Holding(text(document, "database"), schema, kredse, rows, head);
            return new Manifest(text(document, "program"), Instant.parse(text(document, "madeAt")), holding, parts);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException malformed) {
            throw new IOException(malformed);
        }
    }

    private static long number(Map<?, ?> object, String name) {
        return Long.parseLong(text(object, name));
    }

    private static String text(Map<?, ?> object, String name) {
        return String.valueOf(object.get(name));
    }

    private static Map<?, ?> object(@Nullable Object value) throws IOException {
        if (value instanceof Map<?, ?> object) {
            return object;
        }
        throw new IOException("no object");
    }

    private static List<?> list(@Nullable Object value) throws IOException {
        if (value instanceof List<?> list) {
            return list;
        }
        throw new IOException("no list");
    }
}
