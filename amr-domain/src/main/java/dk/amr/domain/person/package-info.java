/**
 * People and their union membership (S5, S15, S76). A person is known by member number, else by e-mail and name,
 * else by name and workplace (D28); never by CPR number (D21). Membership is dated and never overlaps.
 */
@Feature
@NullMarked
package dk.amr.domain.person;

import dk.amr.domain.shared.Feature;
import org.jspecify.annotations.NullMarked;
