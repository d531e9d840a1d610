package dk.amr.cli.policy;

import dk.amr.cli.Office;
import dk.amr.domain.access.AccountId;
import dk.amr.web.http.Router;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Somebody at every door: with a browser, with a script and at the command line. */
final class Actor {

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]*)\"");

    private final Town town;
    private final @Nullable AccountId account;
    private final String session;
    private final String token;
    private final AtomicReference<String> formToken = new AtomicReference<>("");

    Actor(Town town, @Nullable AccountId account, String session, String token) {
        this.town = town;
        this.account = account;
        this.session = session;
        this.token = token;
    }

    @Nullable
    AccountId accountOrNobody() {
        return account;
    }

    /** What opens doors to whoever has it. */
    List<String> secrets() {
        return Stream.of(session, token).filter(secret -> !secret.isEmpty()).toList();
    }

    /** The same browser once it keeps the session that the answer brought. */
    Actor with(Answer answer) {
        String cookie = String.join("\n", answer.headers().getOrDefault("set-cookie", List.of()));
        return new Actor(town, account, cookie.replaceFirst("(?s).*amr=([^;]*);.*", "$1"), token);
    }

    /** Opens a page that is not there, which has the forms that every page has, and a token in them. */
    void comeIn() {
        if (!session.isEmpty()) {
            formToken.set(formToken(fetch("/ingen-side", cookie())));
        }
    }

    /** Opens a page. */
    Answer get(String path) {
        return Answer.of(fetch(path, cookie()));
    }

    /** Sends a form of ours, with the token that our pages put into it. */
    Answer post(String path, Map<String, String> fields) {
        if (formToken.get().isEmpty()) {
            comeIn();
        }
        return submit(path, cookie(), formToken.get(), fields);
    }

    /** Sends a form of ours with a file in it. */
    Answer upload(String path, String field, String content) {
        if (formToken.get().isEmpty()) {
            comeIn();
        }
        String body = part("name=\"csrf\"", formToken.get())
                + part("name=\"" + field + "\"; filename=\"register.csv\"", content) + "--grense--\r\n";
        return send(request(path)
                .header("Cookie", cookie())
                .header("Content-Type", "multipart/form-data; boundary=grense")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static String part(String disposition, String content) {
        return "--grense\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + content + "\r\n";
    }

    /** Fills in a form at the door, as somebody who has not signed in. */
    Answer knock(String page, String path, Map<String, String> fields) {
        HttpResponse<String> form = fetch(page, "");
        String door = form.headers().firstValue("set-cookie").orElse("").replaceFirst(";.*", "");
        return submit(path, door, formToken(form), fields);
    }

    /** Opens a page that is there for whoever has given a code. */
    Answer visit(String path, String visit) {
        return Answer.of(fetch(path, "amr-visit=" + visit));
    }

    /** As {@link #knock}, within a visit. */
    Answer knockOn(String page, String path, String visit, Map<String, String> fields) {
        HttpResponse<String> form = fetch(page, "");
        String door = form.headers().firstValue("set-cookie").orElse("").replaceFirst(";.*", "");
        return submit(path, door + "; amr-visit=" + visit, formToken(form), fields);
    }

    /** Asks as a script. */
    Answer ask(String path) {
        return send(api(path).GET());
    }

    /** Tells something as a script, from the version that is known. */
    Answer send(String method, String path, Thing thing, String json) {
        return send(api(path)
                .header("Content-Type", "application/json")
                .header("If-Match", "\"" + thing.version() + "\"")
                .method(method, HttpRequest.BodyPublishers.ofString(json.replace('\'', '"'))));
    }

    /** Sends a file as a script. */
    Answer sendFile(String path, String content) {
        return send(api(path).header("Content-Type", "text/csv").POST(HttpRequest.BodyPublishers.ofString(content)));
    }

    Answer command(String... arguments) {
        return Answer.of(town.anOfficeWith(token).run(arguments));
    }

    /** As {@link #command}, with the fixture's register and room for a file in the last argument. */
    Answer commandOnFile(String name, String... arguments) {
        Office office = town.anOfficeWith(token);
        String[] all = Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = office.home().resolveSibling(name).toString();
        return Answer.of(office.run(all));
    }

    /** As {@link #command}, with the text in a file whose name is the last argument. */
    Answer commandOnText(String text, String... arguments) {
        Office office = town.anOfficeWith(token);
        String[] all = Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = written(office.home().resolveSibling("notes.txt"), text);
        return Answer.of(office.run(all));
    }

    private static String written(Path file, String text) {
        try {
            return Files.writeString(file, text).toString();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** As {@link #command}; whoever runs the machine does it where the machine has no tokens. */
    Answer onTheMachine(String... arguments) {
        return Answer.of((account == null ? town.anOfficeWithoutTokens() : town.anOfficeWith(token)).run(arguments));
    }

    /** Runs a command where there is nothing yet. */
    Answer onEmptyHome(String... arguments) {
        return Answer.of(town.anEmptyOffice().run(arguments));
    }

    private String cookie() {
        return session.isEmpty() ? "" : "amr=" + session;
    }

    private static String formToken(HttpResponse<String> page) {
        Matcher matcher = FORM_TOKEN.matcher(page.body());
        return matcher.find() ? matcher.group(1) : "";
    }

    private HttpResponse<String> fetch(String path, String cookie) {
        return town.exchange(request(path).header("Cookie", cookie).GET().build());
    }

    private Answer submit(String path, String cookie, String formToken, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "csrf=" + formToken + "&", ""));
        return send(request(path)
                .header("Cookie", cookie)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder api(String path) {
        HttpRequest.Builder request = request(Router.API + path);
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(town.address() + path));
    }

    private Answer send(HttpRequest.Builder request) {
        return Answer.of(town.exchange(request.build()));
    }
}
