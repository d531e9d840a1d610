/** Keeps who is invited to meetings, who came, and what they made of it. */
@NullMarked
package dk.amr.persistence.meeting.guest;

import org.jspecify.annotations.NullMarked;
