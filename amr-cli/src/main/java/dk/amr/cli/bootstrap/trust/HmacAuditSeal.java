package dk.amr.cli.bootstrap.trust;

import dk.amr.domain.access.audit.AuditSeal;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Seals the audit trail with a key that the database does not hold. */
final class HmacAuditSeal implements AuditSeal {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    HmacAuditSeal(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    @Override
    public String seal(long number, String previous, String canonical) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            String sealed = number + "|" + previous + "|" + canonical;
            return HexFormat.of().formatHex(mac.doFinal(sealed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
