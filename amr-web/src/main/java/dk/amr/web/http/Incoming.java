package dk.amr.web.http;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request as it came in, before anybody has looked at it. */
public interface Incoming {

    String method();

    /** The path without the query. */
    String path();

    /** The path with the query, as it was asked for. */
    String address();

    String pathParam(String name);

    Map<String, List<String>> query();

    /** The fields of a posted form. */
    Map<String, List<String>> form();

    @Nullable
    String header(String name);

    /** The token that a program shows. */
    default Optional<String> bearer() {
        return Optional.ofNullable(header("Authorization"))
                .filter(header -> header.startsWith("Bearer "))
                .map(header -> header.substring("Bearer ".length()).strip());
    }

    @Nullable
    String cookie(String name);

    byte[] body();

    /** The body of a request to a route that takes a file, of whatever length. */
    InputStream content();

    /** The file that came with a form in that field; absent when there is none. */
    @Nullable
    InputStream file(String field);

    /** What the file in that field was called where it came from; absent when there is none, or no name to it. */
    @Nullable
    String fileName(String field);

    /** The network address it came from. */
    String origin();
}
