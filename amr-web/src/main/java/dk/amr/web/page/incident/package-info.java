/**
 * Breaches of confidentiality in a network.
 */
@NullMarked
package dk.amr.web.page.incident;

import org.jspecify.annotations.NullMarked;
