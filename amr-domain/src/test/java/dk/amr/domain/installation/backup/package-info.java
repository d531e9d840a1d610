@NullMarked
package dk.amr.domain.installation.backup;

import org.jspecify.annotations.NullMarked;
