package dk.amr.domain.register.undo;

import java.util.UUID;

/** Which import. */
public record ImportId(UUID value) {}
