/**
 * The server: who comes, what every answer carries, and the one place where what went wrong becomes an answer. The HTTP
 * library is known here and nowhere else.
 */
@NullMarked
package dk.amr.web.http.server;

import org.jspecify.annotations.NullMarked;
