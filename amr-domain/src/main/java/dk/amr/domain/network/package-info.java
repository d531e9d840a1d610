/**
 * The AMR network of a kommunegruppe (S7, S19, S32): at most one is active there on a day, and a consultant leads it
 * (S24). Who is in it, and how they came to be, is told by the feature offer.
 */
@Feature
@NullMarked
package dk.amr.domain.network;

import dk.amr.domain.shared.Feature;
import org.jspecify.annotations.NullMarked;
