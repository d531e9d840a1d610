/** Keeps the business in a database. */
@NullMarked
package dk.amr.persistence;

import org.jspecify.annotations.NullMarked;
