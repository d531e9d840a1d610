@NullMarked
package dk.amr.persistence.installation;

import org.jspecify.annotations.NullMarked;
