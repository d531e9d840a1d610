/**
 * The pages and the JSON about what is shared at meetings, for whoever leads the network, and the pages behind the
 * personal links of those who were there. What is read is always read as of today: a right that has ended opens
 * nothing.
 */
@NullMarked
package dk.amr.web.meeting.sharing;

import org.jspecify.annotations.NullMarked;
