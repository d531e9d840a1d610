package dk.amr.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A request by hand, for what a decent client would not send. */
final class RawRequest {

    private RawRequest() {}

    /** Gives the whole answer. */
    static String of(int port, String method, String path, String... headers) {
        return sent(port, new byte[0], method, path, headers);
    }

    /** The answer to a form, asked for only once all of it is sent. */
    static String ofForm(int port, String path, String contentType, byte[] body) {
        return sent(
                port,
                body,
                "POST",
                path,
                "Host: 127.0.0.1",
                "Content-Type: " + contentType,
                "Content-Length: " + body.length);
    }

    private static String sent(int port, byte[] body, String method, String path, String... headers) {
        String head =
                method + " " + path + " HTTP/1.1\r\nConnection: close\r\n" + String.join("\r\n", headers) + "\r\n\r\n";
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().write(body);
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
