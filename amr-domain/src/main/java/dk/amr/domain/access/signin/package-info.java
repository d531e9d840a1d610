/**
 * The door: signing in and out, one-time links, and the limits that keep guessing out (trust ).
 */
@NullMarked
package dk.amr.domain.access.signin;

import org.jspecify.annotations.NullMarked;
