package dk.amr.web.correspondence;

import dk.amr.domain.shared.Language;
import java.net.URI;

/**
 * Where personal links lead.
 *
 * @param baseUrl what they begin with; it comes from the settings and never from a request
 */
record LinkAddress(URI baseUrl) {

    /** The page of that name with the secret, which knows whom it is for and so in which language. */
    String of(String page, String secret) {
        return baseUrl + "/" + page + "/" + secret;
    }

    /** The same for a page that knows nobody: the address tells it the language. */
    String of(String page, String secret, Language language) {
        return of(page, secret) + (language == Language.DANISH ? "" : "?sprog=" + language.code());
    }
}
