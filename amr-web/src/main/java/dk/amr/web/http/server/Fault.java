package dk.amr.web.http.server;

import dk.amr.domain.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Something that went wrong, for a person to read about.
 *
 * @param why what the business or the door said, when that may be told
 * @param reference under which a fault of ours stands in the log
 */
public record Fault(
        int status,
        String rule,
        @Nullable Sentence why,
        @Nullable String reference) {}
