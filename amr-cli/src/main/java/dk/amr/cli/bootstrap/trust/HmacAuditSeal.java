package dk.amr.cli.bootstrap.trust;

import dk.amr.domain.access.audit.AuditSeal;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Seals the audit trail with a key that the database does not hold. */
final class HmacAuditSeal implements AuditSeal {

    private final Hmac hmac;

    HmacAuditSeal(byte[] key) {
        this.hmac = new Hmac(key);
    }

    @Override
    public String seal(long number, String previous, String canonical) {
        String sealed = number + "|" + previous + "|" + canonical;
        return HexFormat.of().formatHex(hmac.of(sealed.getBytes(StandardCharsets.UTF_8)));
    }
}
