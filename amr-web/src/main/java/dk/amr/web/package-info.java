/** Shows the business over HTTP. */
@NullMarked
package dk.amr.web;

import org.jspecify.annotations.NullMarked;
