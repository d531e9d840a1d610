package dk.amr.web.http.server;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/**
 * What a request holds that nobody asked for. A connection that closes upon it breaks off whoever is still sending,
 * before the answer is heard: a browser then tells of a lost connection instead of what is wrong.
 */
final class Unread {

    /** More than the largest file that is taken in, so that one a little larger is answered too. */
    private static final int MOST = 128 << 20;

    private Unread() {}

    /** Reads what is left of the request, and keeps none of it. */
    static void discard(HttpServletRequest request) {
        try {
            ServletInputStream left = request.getInputStream();
            if (!left.isFinished()) {
                left.skip(MOST);
            }
        } catch (IOException | IllegalStateException unreadable) {
            // what cannot be read needs no reading: the answer goes out all the same
            return;
        }
    }
}
