/**
 * Signing in and out, accounts, and the audit trail, over HTTP.
 */
@NullMarked
package dk.amr.web.access;

import org.jspecify.annotations.NullMarked;
