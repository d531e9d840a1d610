/**
 * Whatever somebody may type or paste. Ordinary tests replay what lies beside each target; to look for more, name one:
 * {@code JAZZER_FUZZ=1 mvn -pl amr-domain test -Dtest=WhateverIsTypedFuzzTest#text}.
 */
@org.jspecify.annotations.NullMarked
package dk.amr.domain.fuzz;
