package dk.amr.domain.offer.participation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/** The courses of participations, as they were read together; each can be asked for any day. */
public final class Courses {

    private final Map<Participation, Course> courses;

    Courses(Map<Participation, Course> courses) {
        this.courses = courses;
    }

    /** How one of those that were read stands on the day. */
    public Standing standing(Participation participation, LocalDate day) {
        return Objects.requireNonNull(courses.get(participation)).on(day);
    }
}
