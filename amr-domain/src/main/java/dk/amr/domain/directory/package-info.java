/**
 * What staff look up: people, their mandates, and the kommunegrupper with those who belong to them. Looking is an
 * act like any other: allowed by the policy and recorded (P20, D-1).
 */
@Feature
@NullMarked
package dk.amr.domain.directory;

import dk.amr.domain.shared.Feature;
import org.jspecify.annotations.NullMarked;
