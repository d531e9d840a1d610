package dk.amr.domain.architecture.wrong.two;

import dk.amr.domain.architecture.wrong.one.KnowsTheOther;
import java.util.List;

/** The other half. */
public record KnowsTheOne(List<KnowsTheOther> ones) {}
