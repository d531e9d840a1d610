package dk.amr.web.mandate;

import org.jspecify.annotations.Nullable;

/** Why an election is rejected. */
record RejectionBody(@Nullable String reason) {}
