@NullMarked
package dk.amr.web.register;

import org.jspecify.annotations.NullMarked;
