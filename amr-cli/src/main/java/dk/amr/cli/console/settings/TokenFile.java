package dk.amr.cli.console.settings;

import dk.amr.cli.console.Trouble;
import dk.amr.cli.console.output.Json;
import dk.amr.domain.kreds.KredsId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The tokens by which commands act, one for each kreds. */
public final class TokenFile {

    private final Path file;

    public TokenFile(Path file) {
        this.file = file;
    }

    /** Token by kreds, in the order they came. */
    public Map<KredsId, String> read() {
        try {
            Map<KredsId, String> tokens = new LinkedHashMap<>();
            for (Map.Entry<?, ?> entry : JsonText.object(PrivateFile.read(file)).entrySet()) {
                tokens.put(KredsId.parse(String.valueOf(entry.getKey())), String.valueOf(entry.getValue()));
            }
            return tokens;
        } catch (IOException | IllegalArgumentException malformed) {
            throw new Trouble(
                    "Filen " + file + " er beskadiget. Hent den fra jeres kopi.",
                    "The file " + file + " is damaged. Fetch it from your copy.");
        }
    }

    public void add(KredsId kreds, String token) {
        Map<KredsId, String> tokens = Files.exists(file) ? read() : new LinkedHashMap<>();
        tokens.put(kreds, token);
        replace(tokens);
    }

    /** Keeps these and no others. */
    public void replace(Map<KredsId, String> tokens) {
        Map<String, String> document = new LinkedHashMap<>();
        tokens.forEach((id, secret) -> document.put(id.value().toString(), secret));
        PrivateFile.write(file, Json.of(document) + "\n");
    }
}
