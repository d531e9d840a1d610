/** Commands about the kredse of the installation. */
@NullMarked
package dk.amr.cli.kreds;

import org.jspecify.annotations.NullMarked;
