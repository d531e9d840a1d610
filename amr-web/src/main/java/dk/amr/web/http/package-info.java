/**
 * What a route needs to know of HTTP, without naming the library underneath: requests, responses, and the table of
 * routes, in which each says the use case it enters.
 */
@NullMarked
package dk.amr.web.http;

import org.jspecify.annotations.NullMarked;
