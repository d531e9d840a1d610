/** The database as one thing: copies of it, and what takes its place. */
@NullMarked
package dk.amr.persistence.installation;

import org.jspecify.annotations.NullMarked;
