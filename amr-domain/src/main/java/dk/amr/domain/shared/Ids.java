package dk.amr.domain.shared;

import java.util.UUID;

/** Hands out the ids of new things, so that tests can say which ones. */
public interface Ids {

    /** An id that was never handed out before. */
    UUID next();
}
