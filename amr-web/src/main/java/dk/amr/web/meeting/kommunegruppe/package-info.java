/**
 * Kommunegruppemøder over HTTP.
 */
@NullMarked
package dk.amr.web.meeting.kommunegruppe;

import org.jspecify.annotations.NullMarked;
