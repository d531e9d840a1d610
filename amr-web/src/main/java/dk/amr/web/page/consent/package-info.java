/**
 * What the forms about consents show.
 */
@NullMarked
package dk.amr.web.page.consent;

import org.jspecify.annotations.NullMarked;
