package dk.amr.web.http;

import dk.amr.web.http.json.Json;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What goes back: a status, what it is, the body, and headers beside those that every answer has. */
public final class Response {

    private static final byte[] EMPTY = {};

    private final int status;
    private final @Nullable String contentType;
    private final byte[] body;
    private final Map<String, String> headers;
    private final List<String> cookies;
    private final boolean toldOnce;
    private final @Nullable InputStream stream;

    private Response(
            int status,
            @Nullable String contentType,
            byte[] body,
            Map<String, String> headers,
            List<String> cookies,
            boolean toldOnce,
            @Nullable InputStream stream) {
        this.status = status;
        this.contentType = contentType;
        this.body = body;
        this.headers = headers;
        this.cookies = cookies;
        this.toldOnce = toldOnce;
        this.stream = stream;
    }

    private static Response of(int status, @Nullable String contentType, byte[] body) {
        return new Response(status, contentType, body, Map.of(), List.of(), false, null);
    }

    /** An answer that was written down. */
    public static Response again(int status, @Nullable String contentType, Map<String, String> headers, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return new Response(status, contentType, bytes, Map.copyOf(headers), List.of(), false, null);
    }

    public static Response html(int status, String html) {
        return of(status, "text/html;charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }

    public static Response json(Object view) {
        return json(200, view);
    }

    public static Response json(int status, Object view) {
        return document(status, "application/json", Json.write(view));
    }

    /** A document of a type that is text in UTF-8 by itself. */
    public static Response document(int status, String contentType, String text) {
        return of(status, contentType, text.getBytes(StandardCharsets.UTF_8));
    }

    public static Response bytes(String contentType, byte[] bytes) {
        return of(200, contentType, bytes);
    }

    /** A file to be kept under that name, read as it is sent and closed then. */
    public static Response file(String contentType, String name, InputStream content) {
        Map<String, String> headers = Map.of("Content-Disposition", "attachment; filename=\"" + name + "\"");
        return new Response(200, contentType, EMPTY, headers, List.of(), false, content);
    }

    /** Sends a browser on with GET to one of our own addresses. */
    public static Response redirect(String path) {
        return of(303, null, EMPTY).withHeader("Location", path);
    }

    public static Response created(String path, Object view) {
        return json(201, view).withHeader("Location", path);
    }

    public static Response noContent() {
        return of(204, null, EMPTY);
    }

    public Response withHeader(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Response(status, contentType, body, more, cookies, toldOnce, stream);
    }

    /** With a whole {@code Set-Cookie} line. */
    public Response withCookie(String line) {
        return new Response(
                status,
                contentType,
                body,
                headers,
                Stream.concat(cookies.stream(), Stream.of(line)).toList(),
                toldOnce,
                stream);
    }

    /** With a body that opens something to whoever has it: it is told once, and never written down. */
    public Response toldOnce() {
        return new Response(status, contentType, body, headers, cookies, true, stream);
    }

    public Response withVersion(int version) {
        return withHeader("ETag", "\"" + version + "\"");
    }

    public boolean isToldOnce() {
        return toldOnce;
    }

    public int status() {
        return status;
    }

    public @Nullable String contentType() {
        return contentType;
    }

    public byte[] body() {
        return body.clone();
    }

    /** What is sent instead of the body, where it is too much to be held. */
    public @Nullable InputStream stream() {
        return stream;
    }

    public Map<String, String> headers() {
        return headers;
    }

    public List<String> cookies() {
        return cookies;
    }
}
