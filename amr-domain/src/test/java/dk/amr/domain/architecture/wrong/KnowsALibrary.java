package dk.amr.domain.architecture.wrong;

import com.tngtech.archunit.core.domain.JavaClasses;

/** Knows what an embedder may not have. */
public record KnowsALibrary(JavaClasses classes) {}
