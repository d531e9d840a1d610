/**
 * Accounts and the keys that open them: who is on the staff of a kreds, with which roles.
 */
@NullMarked
package dk.amr.domain.access.account;

import org.jspecify.annotations.NullMarked;
