package dk.amr.web.installation;

import com.fasterxml.jackson.databind.JsonNode;
import dk.amr.web.http.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The description of the JSON interface, as it lies in the program. */
final class Description {

    private static final String FILE = "/dk/amr/web/openapi.json";

    private Description() {}

    static byte[] file() {
        try (InputStream file = Objects.requireNonNull(Description.class.getResourceAsStream(FILE))) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static JsonNode read() {
        return Json.read(file(), JsonNode.class);
    }
}
