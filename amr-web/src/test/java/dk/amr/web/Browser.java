package dk.amr.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without script, which keeps its cookies and follows no redirect by itself. */
public final class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]*)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String base;

    public Browser(int port) {
        this.base = "http://127.0.0.1:" + port;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET().build());
    }

    /** Fills in the form of a page and sends it, with the token of that page. */
    public HttpResponse<String> submit(String page, String action, Map<String, String> fields) {
        return post(action, tokenOn(get(page).body()), fields);
    }

    public HttpResponse<String> post(String action, String token, Map<String, String> fields) {
        return send(form(action, token, fields).build());
    }

    /** As {@link #post}, saying where the form came from. */
    public HttpResponse<String> postFrom(String action, String token, String header, String value) {
        return send(form(action, token, Map.of()).header(header, value).build());
    }

    /** Chooses a file on a page and sends it, with the token of that page. */
    public HttpResponse<String> upload(String page, String action, String field, byte[] content) {
        String limit = "grense";
        byte[] before = ("--" + limit + "\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n"
                        + tokenOn(get(page).body()) + "\r\n--" + limit + "\r\nContent-Disposition: form-data; name=\""
                        + field + "\"; filename=\"register.csv\"\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] after = ("\r\n--" + limit + "--\r\n").getBytes(StandardCharsets.UTF_8);
        return send(request(action)
                .header("Content-Type", "multipart/form-data; boundary=" + limit)
                .POST(HttpRequest.BodyPublishers.ofByteArrays(List.of(before, content, after)))
                .build());
    }

    /** Goes where an answer leads; the answer itself where it leads nowhere. */
    public HttpResponse<String> follow(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").map(this::get).orElse(answer);
    }

    /** As {@link #upload}, of a body that is what it is. */
    public HttpResponse<String> postAs(String contentType, String action, byte[] body) {
        return send(request(action)
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build());
    }

    public HttpResponse<String> signIn(String login, String password) {
        return submit("/log-ind", "/log-ind", Map.of("email", login, "password", password));
    }

    public CookieManager cookies() {
        return cookies;
    }

    public static String tokenOn(String html) {
        Matcher matcher = TOKEN.matcher(html);
        return matcher.find() ? matcher.group(1) : "";
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path));
    }

    private HttpRequest.Builder form(String action, String token, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8) + "&", ""));
        return request(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
