/**
 * Who may do what, and the record of who did. Accounts and roles, the one policy table, the gate that every use
 * case enters by, and the sealed audit trail (P20, D22; trust B and D).
 */
@Feature
@NullMarked
package dk.amr.domain.access;

import dk.amr.domain.shared.Feature;
import org.jspecify.annotations.NullMarked;
