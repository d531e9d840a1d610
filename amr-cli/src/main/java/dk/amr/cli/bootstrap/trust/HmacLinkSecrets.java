package dk.amr.cli.bootstrap.trust;

import dk.amr.domain.correspondence.link.LinkId;
import dk.amr.domain.correspondence.link.LinkSecrets;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Supplier;

/** The secret of a link is the HMAC-SHA-256 of its id, so that whoever has the database alone can open none. */
final class HmacLinkSecrets implements LinkSecrets {

    private final Supplier<Hmac> hmac;

    HmacLinkSecrets(Supplier<Hmac> hmac) {
        this.hmac = hmac;
    }

    @Override
    public String of(LinkId id) {
        byte[] secret = hmac.get().of(id.value().toString().getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }
}
