package dk.amr.web.page;

import org.jspecify.annotations.Nullable;

/** One of a few things to choose among. */
public record Choice(String value, String label, @Nullable String explanation, boolean isChosen) {}
