/** How a register file is read: its headings, its cells, and what each row says. */
@NullMarked
package dk.amr.domain.register.file;

import org.jspecify.annotations.NullMarked;
