package dk.amr.domain.access.signin;

import java.util.UUID;

/** Codes that tests can tell beforehand. */
public final class PlainOneTimeCodes implements OneTimeCodes {

    @Override
    public String secret(UUID app) {
        return "SECRETOF" + app.getLeastSignificantBits();
    }

    @Override
    public String code(UUID app, long step) {
        return "%06d".formatted(Math.floorMod(app.hashCode() * 31L + step, 1_000_000));
    }
}
