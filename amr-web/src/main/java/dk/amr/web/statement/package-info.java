/**
 * What somebody can show of the meetings that he or she has been to, on paper and for scripts.
 */
@NullMarked
package dk.amr.web.statement;

import org.jspecify.annotations.NullMarked;
