package dk.amr.web.http.server;

import dk.amr.web.http.HttpFault;
import dk.amr.web.http.Incoming;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpException;
import org.jspecify.annotations.Nullable;

/**
 * A request as Javalin knows it.
 *
 * @param takesFile whether files that come along are looked at
 */
record JavalinIncoming(Context context, boolean takesFile) implements Incoming {

    private static final String MULTIPART_CONFIG = "org.eclipse.jetty.multipartConfig";
    // a file that is too large is read so far, because a browser that is cut off shows nothing of the answer
    private static final long MOST_TAKEN_IN = 64L << 20;
    private static final int HELD_IN_MEMORY = 1 << 16;

    /** What the library does with the parts of a form; it passes on what its server throws without saying so. */
    private interface Reading<T> {
        T read() throws IOException, ServletException;
    }

    /** One of a route that takes no file, or of none. */
    JavalinIncoming(Context context) {
        this(context, false);
    }

    @Override
    public String method() {
        return context.method().name();
    }

    @Override
    public String path() {
        return context.path();
    }

    @Override
    public String address() {
        String query = context.queryString();
        return query == null ? context.path() : context.path() + "?" + query;
    }

    @Override
    public String pathParam(String name) {
        return context.pathParam(name);
    }

    @Override
    public Map<String, List<String>> query() {
        return context.queryParamMap();
    }

    @Override
    public Map<String, List<String>> form() {
        if (!context.isMultipartFormData()) {
            return context.formParamMap();
        }
        return takesFile ? parts(context::formParamMap) : Map.of();
    }

    @Override
    public @Nullable String header(String name) {
        return context.header(name);
    }

    @Override
    public @Nullable String cookie(String name) {
        return context.cookie(name);
    }

    @Override
    public byte[] body() {
        return context.bodyAsBytes();
    }

    @Override
    public InputStream content() {
        return context.bodyInputStream();
    }

    @Override
    public @Nullable InputStream file(String field) {
        if (!takesFile || !context.isMultipartFormData()) {
            return null;
        }
        return parts(() -> Optional.ofNullable(context.uploadedFile(field))
                        .filter(file -> file.size() > 0 || !file.filename().isEmpty())
                        .map(UploadedFile::content))
                .orElse(null);
    }

    @Override
    public @Nullable String fileName(String field) {
        if (!takesFile || !context.isMultipartFormData()) {
            return null;
        }
        return parts(() -> Optional.ofNullable(context.uploadedFile(field)).map(UploadedFile::filename))
                .orElse(null);
    }

    private <T> T parts(Reading<T> reading) {
        if (context.req().getContentLengthLong() > MOST_TAKEN_IN) {
            throw HttpFault.tooLarge();
        }
        if (context.attribute(MULTIPART_CONFIG) == null) {
            context.attribute(
                    MULTIPART_CONFIG,
                    new MultipartConfigElement(
                            System.getProperty("java.io.tmpdir"), MOST_TAKEN_IN, MOST_TAKEN_IN, HELD_IN_MEMORY));
        }
        try {
            return reading.read();
        } catch (IOException | ServletException | IllegalStateException | HttpException.RuntimeException malformed) {
            throw HttpFault.unreadable();
        }
    }

    @Override
    public String origin() {
        return context.ip();
    }
}
