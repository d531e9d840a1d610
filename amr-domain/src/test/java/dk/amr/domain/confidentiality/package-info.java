@NullMarked
package dk.amr.domain.confidentiality;

import org.jspecify.annotations.NullMarked;
