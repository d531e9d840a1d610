package dk.amr.domain.shared;

import java.util.UUID;

/** Hands out the ids of new things, so that tests can say which ones. */
public interface Ids {

    /** An id that was never handed out before. */
    UUID next();

    /** Whether the text looks like an id, and so can be nothing else that people are known by. */
    static boolean isShapeOf(String text) {
        return text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    }
}
