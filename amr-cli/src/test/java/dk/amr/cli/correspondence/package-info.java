/** Mail as it leaves. */
@NullMarked
package dk.amr.cli.correspondence;

import org.jspecify.annotations.NullMarked;
