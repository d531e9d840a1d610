package dk.amr.domain.task;

import dk.amr.domain.offer.promise.Verdict;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.person.PersonName;
import dk.amr.domain.shared.Danish;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to do.
 *
 * @param about the id of what it is about: a mandate, a kommunegruppe, a network, a meeting or a message
 * @param person whom it concerns, if one person
 * @param place the workplace or the kommunegruppe, if one
 * @param due the day by which it is to be done, or was to be
 * @param obstacle what must be put in order before an offer can be sent
 * @param isOlderThanNetwork whether an offer was due before there was a network to offer a place in
 * @param isLedByOthers whether it is about a network or a meeting that the one who asks neither leads nor stands by
 */
public record Task(
        TaskKind kind,
        UUID about,
        @Nullable PersonId person,
        @Nullable PersonName name,
        @Nullable String place,
        LocalDate due,
        Verdict.@Nullable Obstacle obstacle,
        boolean isOlderThanNetwork,
        boolean isLedByOthers) {

    /** Something that can be done at once, and could all the time. */
    Task(
            TaskKind kind,
            UUID about,
            @Nullable PersonId person,
            @Nullable PersonName name,
            @Nullable String place,
            LocalDate due) {
        this(kind, about, person, name, place, due, null, false, false);
    }

    /** The same task, about something that is led by the one who asks, or by others. */
    Task ledByOthers(boolean isByOthers) {
        return new Task(kind, about, person, name, place, due, obstacle, isOlderThanNetwork, isByOthers);
    }

    /** Whether it could have been done by the day on which it was due. */
    public boolean couldBeDoneInTime() {
        return obstacle == null && !isOlderThanNetwork;
    }

    /** Whether it can be done only once there is a network. */
    boolean waitsForNetwork() {
        return obstacle != null && obstacle.isForWantOfANetwork();
    }

    /** The key by which it is placed among others of its kind: the name of the person, or else of the place. */
    String sortKey() {
        return name == null ? Danish.sortKey(place == null ? "" : place) : name.sortKey();
    }

    /** The day by which it is to be done; absent where it could not be done in time, which is nobody's delay. */
    public @Nullable LocalDate deadline() {
        return couldBeDoneInTime() ? due : null;
    }

    public boolean isOverdue(LocalDate day) {
        return couldBeDoneInTime() && day.isAfter(due);
    }

    @Override
    public String toString() {
        return "Task[" + kind + " " + about + "]";
    }
}
