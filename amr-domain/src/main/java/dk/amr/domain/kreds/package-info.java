/**
 * The kreds (S3): the district of the union that everything here belongs to, and beyond which nothing is visible
 * (D22).
 */
@Feature
@NullMarked
package dk.amr.domain.kreds;

import dk.amr.domain.shared.Feature;
import org.jspecify.annotations.NullMarked;
