/**
 * Where the business is kept: SQLite, which is embedded, or PostgreSQL. Every statement has one text for both; what
 * differs lies in {@link dk.amr.persistence.Dialect} and in the two folders of migrations.
 */
@NullMarked
package dk.amr.persistence;

import org.jspecify.annotations.NullMarked;
