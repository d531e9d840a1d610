package dk.amr.domain.meeting.sharing.room;

import dk.amr.domain.confidentiality.Audience;
import dk.amr.domain.confidentiality.Circle;
import dk.amr.domain.person.PersonId;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Whom an author lets read (P7).
 *
 * @param excluded participants whom he keeps out (E16)
 * @param isOpenToSuccessors whether somebody who comes to lead the network later may read too
 */
public record Readership(Audience audience, Set<PersonId> excluded, boolean isOpenToSuccessors) {

    public Readership {
        excluded = Set.copyOf(excluded);
    }

    /** Those who were there, and who led them. */
    public static Readership ofThosePresent() {
        return new Readership(Audience.PRESENT, Set.of(), false);
    }

    Circle circleOf(UUID author) {
        return new Circle(
                author,
                audience,
                excluded.stream().map(PersonId::value).collect(Collectors.toSet()),
                isOpenToSuccessors);
    }

    @Override
    public String toString() {
        return "Readership[" + audience + "]";
    }
}
