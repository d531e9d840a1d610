/**
 * What the forms about mandates show.
 */
@NullMarked
package dk.amr.web.page.mandate;

import org.jspecify.annotations.NullMarked;
