/**
 * What the AMRs of a network would like taken up, over HTTP.
 */
@NullMarked
package dk.amr.web.meeting.wish;

import org.jspecify.annotations.NullMarked;
