package dk.amr.domain.architecture.wrong.shared;

import dk.amr.domain.person.PersonId;

/** Leans on what leans on it. */
public record SharedThatKnowsAFeature(PersonId person) {}
