package dk.amr.cli.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.amr.cli.console.Trouble;
import dk.amr.cli.console.output.Json;
import dk.amr.domain.kreds.KredsId;
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
            for (Map.Entry<String, JsonNode> entry :
                    new JsonMapper().readTree(PrivateFile.read(file)).properties()) {
                tokens.put(KredsId.parse(entry.getKey()), entry.getValue().asText());
            }
            return tokens;
        } catch (JsonProcessingException | IllegalArgumentException malformed) {
            throw new Trouble(
                    "Filen " + file + " er beskadiget. Hent den fra jeres kopi.",
                    "The file " + file + " is damaged. Fetch it from your copy.");
        }
    }

    public void add(KredsId kreds, String token) {
        Map<KredsId, String> tokens = Files.exists(file) ? read() : new LinkedHashMap<>();
        tokens.put(kreds, token);
        Map<String, String> document = new LinkedHashMap<>();
        tokens.forEach((id, secret) -> document.put(id.value().toString(), secret));
        PrivateFile.write(file, Json.of(document) + "\n");
    }
}
