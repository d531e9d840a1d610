package dk.amr.domain.offer.look;

import dk.amr.domain.offer.promise.Verdict;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.person.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * An AMR to whom an offer of a network is due (S30).
 *
 * @param obstacle what must be put in order before it can be sent, if anything
 */
public record ProspectLine(PersonId person, PersonName name, Verdict.@Nullable Obstacle obstacle) {

    @Override
    public String toString() {
        return "ProspectLine[" + person.value() + "]";
    }
}
