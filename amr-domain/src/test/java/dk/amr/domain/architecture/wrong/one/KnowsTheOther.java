package dk.amr.domain.architecture.wrong.one;

import dk.amr.domain.architecture.wrong.two.KnowsTheOne;

/** One half of a circle. */
public record KnowsTheOther(KnowsTheOne other) {}
