package dk.amr.web.access;

import dk.amr.domain.access.account.Account;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The address by which a telephone opens its app and gives it a key. */
final class AppLink {

    private static final String ISSUER = "AMR";

    private AppLink() {}

    static String of(Account account, String key) {
        return "otpauth://totp/" + ISSUER + ":" + encoded(account.login().value()) + "?secret=" + key + "&issuer="
                + ISSUER + "&algorithm=SHA1&digits=6&period=30";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
