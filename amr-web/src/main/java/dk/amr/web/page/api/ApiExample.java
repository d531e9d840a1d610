package dk.amr.web.page.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Makes an example of what a schema describes, with every field there is and nothing that anybody ever wrote. */
final class ApiExample {

    private static final int DEEPEST = 5;
    private static final String SCHEMAS = "#/components/schemas/";

    private final JsonNode schemas;

    ApiExample(JsonNode document) {
        this.schemas = document.path("components").path("schemas");
    }

    /** The name of the schema; empty for one that has none. */
    static String name(JsonNode schema) {
        return schema.path("$ref").asText().replace(SCHEMAS, "");
    }

    String of(JsonNode schema) {
        return example(schema, 0).toPrettyString();
    }

    private JsonNode example(JsonNode given, int depth) {
        JsonNode schema = known(given);
        JsonNode choices = schema.has("oneOf") ? schema.path("oneOf") : schema.path("anyOf");
        if (!choices.isEmpty()) {
            return example(
                    StreamSupport.stream(choices.spliterator(), false)
                            .filter(each -> !each.path("type").asText().equals("null"))
                            .findFirst()
                            .orElse(choices.get(0)),
                    depth);
        }
        if (schema.has("enum")) {
            return schema.path("enum").get(0);
        }
        return switch (type(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "integer", "number" -> number(schema);
            case "boolean" -> JsonNodeFactory.instance.booleanNode(true);
            default -> JsonNodeFactory.instance.textNode(text(schema));
        };
    }

    private JsonNode known(JsonNode schema) {
        return schema.has("$ref") ? schemas.path(name(schema)) : schema;
    }

    /** The first kind that is not nothing. */
    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.get(0).asText() : type.asText(schema.has("properties") ? "object" : "string");
    }

    private JsonNode object(JsonNode schema, int depth) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        if (depth < DEEPEST) {
            schema.path("properties")
                    .properties()
                    .forEach(each -> object.set(each.getKey(), example(each.getValue(), depth + 1)));
        }
        return object;
    }

    private JsonNode array(JsonNode schema, int depth) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        if (depth < DEEPEST) {
            array.add(example(schema.path("items"), depth + 1));
        }
        return array;
    }

    private static JsonNode number(JsonNode schema) {
        return JsonNodeFactory.instance.numberNode(schema.path("minimum").asInt(1));
    }

    private static String text(JsonNode schema) {
        return Optional.of(schema.path("format").asText())
                .map(format -> switch (format) {
                    case "date" -> "2027-02-09";
                    case "date-time" -> "2027-02-09T14:15:00Z";
                    case "uuid" -> "00000000-0000-4000-8000-000000000001";
                    case "time" -> "15:15";
                    default -> "…";
                })
                .orElse("…");
    }
}
