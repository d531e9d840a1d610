package dk.amr.domain.access.signin;

import java.util.UUID;

/**
 * The codes that an app on somebody's telephone shows, a new one every half minute (RFC 6238, six digits). What they
 * are made from is kept nowhere: it follows from the id of the app and a key that lies outside the database.
 */
public interface OneTimeCodes {

    /** What the app is told, once: at least 160 bits, in the letters that apps read (RFC 4648, base 32). */
    String secret(UUID app);

    /** The code that it shows in that step, counted in half minutes. */
    String code(UUID app, long step);
}
