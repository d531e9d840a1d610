/**
 * Planning and revising a network meeting over HTTP.
 */
@NullMarked
package dk.amr.web.meeting.planning;

import org.jspecify.annotations.NullMarked;
