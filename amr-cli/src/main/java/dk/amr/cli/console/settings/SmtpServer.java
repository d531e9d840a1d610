package dk.amr.cli.console.settings;

import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A server that takes mail, as {@code smtp://user:password@host:port} or {@code smtps://…} tells of it.
 *
 * @param isEncrypted whether the connection is encrypted from its first byte
 * @param mustEncrypt whether a connection that begins in the clear has to be encrypted before anything is said
 */
public record SmtpServer(
        String host,
        int port,
        boolean isEncrypted,
        boolean mustEncrypt,
        @Nullable String user,
        @Nullable String password) {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int ENCRYPTED_PORT = 465;
    private static final int SUBMISSION_PORT = 587;
    private static final int RELAY_PORT = 25;

    static SmtpServer of(String url) {
        try {
            return of(new URI(url));
        } catch (URISyntaxException | IllegalArgumentException unreadable) {
            throw malformed();
        }
    }

    private static SmtpServer of(URI url) {
        boolean isEncrypted = "smtps".equals(url.getScheme());
        String query = String.valueOf(url.getQuery());
        if ((!isEncrypted && !"smtp".equals(url.getScheme()))
                || url.getHost() == null
                || !Set.of("null", "tls=none").contains(query)
                || !Set.of("", "/").contains(url.getPath())) {
            throw malformed();
        }
        String[] login = url.getRawUserInfo() == null
                ? new String[0]
                : url.getRawUserInfo().split(":", 2);
        int usual = isEncrypted ? ENCRYPTED_PORT : login.length == 0 ? RELAY_PORT : SUBMISSION_PORT;
        return new SmtpServer(
                url.getHost(),
                url.getPort() < 0 ? usual : url.getPort(),
                isEncrypted,
                !isEncrypted && !LOOPBACK.contains(url.getHost()) && !query.equals("tls=none"),
                login.length == 0 ? null : decoded(login[0]),
                login.length < 2 ? null : decoded(login[1]));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static InvalidValue malformed() {
        return new InvalidValue(
                "smtp-url-is-malformed",
                new Sentence(
                        "AMR_SMTP_URL skal se ud som smtp://bruger:kode@mail.eksempel.dk:587 eller smtps://….",
                        "AMR_SMTP_URL must look like smtp://user:password@mail.example.org:587 or smtps://…."));
    }

    @Override
    public String toString() {
        return "SmtpServer[" + host + ":" + port + "]";
    }
}
