@NullMarked
package dk.amr.domain.confidentiality.key;

import org.jspecify.annotations.NullMarked;
