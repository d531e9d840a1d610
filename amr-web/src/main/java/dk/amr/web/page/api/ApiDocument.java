package dk.amr.web.page.api;

import com.fasterxml.jackson.databind.JsonNode;
import dk.amr.domain.access.Decision;
import dk.amr.domain.access.Policy;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.shared.Language;
import dk.amr.web.http.Access;
import dk.amr.web.http.Route;
import dk.amr.web.http.Router;
import dk.amr.web.page.text.ApiLabel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads the description of the JSON interface, with who may from the routes and the policy table. */
public final class ApiDocument {

    private final JsonNode document;
    private final ApiExample examples;
    private final List<Route> routes;
    private final Language language;

    private ApiDocument(JsonNode document, List<Route> routes, Language language) {
        this.document = document;
        this.examples = new ApiExample(document);
        this.routes = routes;
        this.language = language;
    }

    /** The page of that document, with the routes that answer it. */
    public static ApiPage page(JsonNode document, List<Route> routes, Language language) {
        return new ApiDocument(document, routes, language).page();
    }

    private ApiPage page() {
        Map<ApiLabel, List<ApiPage.Operation>> groups = new LinkedHashMap<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(each -> groups.computeIfAbsent(
                                        ApiLabel.group(path.getKey()), unused -> new ArrayList<>())
                                .add(operation(
                                        path.getKey(), each.getKey().toUpperCase(Locale.ROOT), each.getValue()))));
        return new ApiPage(
                document.path("info").path("description").asText(),
                groups.entrySet().stream()
                        .map(group -> new ApiPage.Group(
                                group.getKey().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                                group.getKey().in(language),
                                group.getValue()))
                        .toList());
    }

    private ApiPage.Operation operation(String path, String method, JsonNode operation) {
        List<ApiPage.Answer> all = operation.path("responses").properties().stream()
                .map(answer -> new ApiPage.Answer(
                        answer.getKey(),
                        answer.getValue().path("description").asText(),
                        content(answer.getValue().path("content"))))
                .toList();
        Optional<Route> route = routes.stream()
                .filter(each -> each.method().equals(method) && each.path().equals(path))
                .findFirst();
        return new ApiPage.Operation(
                id(method, path),
                method,
                path,
                operation.path("summary").asText(),
                route.map(each -> roles(each.useCases())).orElse(List.of()),
                route.filter(each -> each.access() == Access.OPEN).isPresent(),
                StreamSupport.stream(operation.path("parameters").spliterator(), false)
                        .map(this::parameter)
                        .toList(),
                content(operation.path("requestBody").path("content")),
                all.stream().filter(answer -> !isProblem(answer)).toList(),
                all.stream().filter(ApiDocument::isProblem).toList());
    }

    private static boolean isProblem(ApiPage.Answer answer) {
        return answer.content() != null && answer.content().type().equals("application/problem+json");
    }

    private static String id(String method, String path) {
        String words = path.startsWith(Router.API) ? path.substring(Router.API.length()) : path;
        return method.toLowerCase(Locale.ROOT)
                + words.replaceAll("[^a-z]+", "-").replaceFirst("-$", "");
    }

    private ApiPage.Parameter parameter(JsonNode given) {
        JsonNode parameter = given.has("$ref")
                ? document.path("components")
                        .path("parameters")
                        .path(given.path("$ref").asText().replaceFirst(".*/", ""))
                : given;
        JsonNode schema = parameter.path("schema");
        String format = schema.path("format").asText();
        return new ApiPage.Parameter(
                parameter.path("name").asText(),
                ApiLabel.place(parameter.path("in").asText()).in(language),
                schema.path("type").asText() + (format.isEmpty() ? "" : " (" + format + ")"),
                parameter.path("description").asText(),
                parameter.path("required").asBoolean());
    }

    /** What there is in its first form, where it comes in several. */
    private ApiPage.@Nullable Content content(JsonNode content) {
        return content.properties().stream()
                .findFirst()
                .map(first -> {
                    JsonNode schema = first.getValue().path("schema");
                    boolean isJson = first.getKey().equals("application/json") && !schema.isMissingNode();
                    return new ApiPage.Content(
                            first.getKey(), ApiExample.name(schema), isJson ? examples.of(schema) : null);
                })
                .orElse(null);
    }

    /** Those who may enter every one of the use cases, be it only for what is theirs. */
    private List<String> roles(Set<UseCase> useCases) {
        return Role.ofAccounts().stream()
                .filter(role -> useCases.stream().allMatch(useCase -> mayEver(role, useCase)))
                .map(role -> role.title().in(language))
                .toList();
    }

    private static boolean mayEver(Role role, UseCase useCase) {
        return Policy.rows().stream().anyMatch(row -> row.useCase() == useCase && row.of(role) == Decision.ALLOW);
    }
}
