package dk.amr.web.http;

import java.net.URI;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the web is reached.
 *
 * @param baseUrl what stands in links; never taken from a request
 * @param bindAddress the address listened on
 * @param port 0 picks one that is free
 * @param office how somebody who came by a link reaches the office; absent where nobody said
 * @param asOf the business day of every request; absent for today in Denmark
 * @param mailFolder where mail stays on the machine as files, for want of a server that sends it; absent where one does
 * @param metricsToken what whoever watches the service shows to read its figures; absent where none are kept
 */
public record WebSettings(
        URI baseUrl,
        String bindAddress,
        int port,
        @Nullable String mailFolder,
        @Nullable String office,
        @Nullable LocalDate asOf,
        @Nullable String metricsToken) {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    /** Settings of a web whose business day is today, and that sends its mail and keeps no figures. */
    public WebSettings(URI baseUrl, String bindAddress, int port) {
        this(baseUrl, bindAddress, port, null, null, null, null);
    }

    /** Whether mail stays on the machine as files. */
    public boolean keepsMail() {
        return mailFolder != null;
    }

    /** Whether cookies may travel over an encrypted connection only. */
    public boolean isSecure() {
        return "https".equals(baseUrl.getScheme());
    }

    public boolean isLoopback() {
        return LOOPBACK.contains(String.valueOf(baseUrl.getHost()));
    }

    /** Whether a request with that Host header is meant for us. */
    public boolean answersTo(String host) {
        if (isLoopback()) {
            return LOOPBACK.contains(host.replaceFirst(":\\d{1,5}$", ""));
        }
        return host.equalsIgnoreCase(authority())
                || host.equalsIgnoreCase(baseUrl.getHost() + (isSecure() ? ":443" : ":80"));
    }

    /** Whether a form that says it comes from that origin comes from our own pages, reached by that host. */
    public boolean isOwnOrigin(String origin, String host) {
        return origin.equalsIgnoreCase(baseUrl.getScheme() + "://" + (isLoopback() ? host : authority()));
    }

    @Override
    public String toString() {
        return "WebSettings[" + baseUrl + "]";
    }

    private String authority() {
        return baseUrl.getPort() < 0 ? baseUrl.getHost() : baseUrl.getHost() + ":" + baseUrl.getPort();
    }
}
