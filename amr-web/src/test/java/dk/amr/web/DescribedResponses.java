package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.DisallowUnknownKeywordFactory;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.oas.OpenApi31;
import dk.amr.web.http.Router;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Holds what scripts are answered against /api/v1/openapi.json: the status, the kind of content and every field. */
public final class DescribedResponses {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DOCUMENT = "https://amr.example/openapi.json";
    private static final String TEXT = text();
    private static final JsonNode PATHS = tree(TEXT).path("paths");
    /** What stands round the schemas validates nothing; any other word that is not known is a slip of the pen. */
    private static final JsonMetaSchema DIALECT = JsonMetaSchema.builder(OpenApi31.getInstance())
            .keywords(Stream.of("openapi", "info", "servers", "security", "paths", "components")
                    .map(NonValidationKeyword::new)
                    .toList())
            .unknownKeywordFactory(DisallowUnknownKeywordFactory.getInstance())
            .build();

    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012,
            builder -> builder.metaSchema(DIALECT)
                    .defaultMetaSchemaIri(DIALECT.getIri())
                    .schemaLoaders(loaders -> loaders.schemas(Map.of(DOCUMENT, TEXT))));
    private static final SchemaValidatorsConfig STRICTLY =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    private static final Map<String, JsonSchema> KNOWN = new ConcurrentHashMap<>();
    /** The document once: each schema asked for by its place would bring another whole copy of it along. */
    private static final JsonSchema WHOLE = SCHEMAS.getSchema(SchemaLocation.of(DOCUMENT), STRICTLY);

    private DescribedResponses() {}

    /** The same answer, when it is as described; what is no path of the description is not looked at. */
    public static HttpResponse<String> asDescribed(HttpResponse<String> response) {
        hold(
                response.request().method(),
                response.request().uri().getPath(),
                response.statusCode(),
                response.headers().firstValue("content-type").orElse(""),
                response.body());
        return response;
    }

    static void hold(String method, String path, int status, String contentType, String body) {
        String operation = method.toLowerCase(Locale.ROOT);
        if (path.startsWith(Router.API) && status == 500) {
            holdFault(contentType, body);
        } else if (path.startsWith(Router.API)) {
            described(path, operation)
                    .ifPresent(template -> hold(
                            "/paths/" + escaped(template) + "/" + operation + "/responses/" + status,
                            PATHS.path(template)
                                    .path(operation)
                                    .path("responses")
                                    .path(Integer.toString(status)),
                            contentType.replaceFirst(";.*", ""),
                            body));
        }
    }

    /** A fault of ours is no part of any operation: wherever it happens, it is told in the same form. */
    private static void holdFault(String kind, String body) {
        assertThat(kind).startsWith("application/problem+json");
        assertThat(schema("/components/schemas/Problem").validate(tree(body))).isEmpty();
    }

    private static JsonSchema schema(String pointer) {
        return KNOWN.computeIfAbsent(pointer, place -> WHOLE.getRefSchema(SchemaLocation.Fragment.of(place)));
    }

    private static void hold(String pointer, JsonNode told, String kind, String body) {
        assertThat(told.isObject()).as("%s is described", pointer).isTrue();
        if (!told.has("content")) {
            assertThat(body).as(pointer).isEmpty();
            return;
        }
        JsonNode content = told.path("content").path(kind);
        assertThat(content.isObject())
                .as("%s as %s is described", pointer, kind)
                .isTrue();
        if (content.has("schema") && kind.endsWith("json")) {
            JsonSchema schema = schema(pointer + "/content/" + escaped(kind) + "/schema");
            assertThat(schema.validate(tree(body))).as(pointer).isEmpty();
        }
    }

    private static String escaped(String step) {
        return step.replace("~", "~0")
                .replace("/", "~1")
                .replace("{", "%7B")
                .replace("}", "%7D")
                .replace("+", "%2B");
    }

    /** The path of the description that fits; one without parameters before one with. */
    private static Optional<String> described(String path, String method) {
        Iterable<String> templates = PATHS::fieldNames;
        return StreamSupport.stream(templates.spliterator(), false)
                .filter(template -> PATHS.path(template).has(method))
                .filter(template -> path.matches(template.replaceAll("\\{[^}]*}", "[^/]+")))
                .min(Comparator.comparing((String template) -> template.indexOf('{') >= 0)
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static String text() {
        try (InputStream document =
                Objects.requireNonNull(Router.class.getResourceAsStream("/dk/amr/web/openapi.json"))) {
            return new String(document.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
