/**
 * The sealed trail of acts, and whether it is whole (P20; trust D-2).
 */
@NullMarked
package dk.amr.domain.access.audit;

import org.jspecify.annotations.NullMarked;
