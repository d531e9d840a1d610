@NullMarked
package dk.amr.domain.retention;

import org.jspecify.annotations.NullMarked;
