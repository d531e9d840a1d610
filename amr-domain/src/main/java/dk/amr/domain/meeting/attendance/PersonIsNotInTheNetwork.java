package dk.amr.domain.meeting.attendance;

import dk.amr.domain.person.PersonName;
import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** A network meeting is for those in the network (D10). */
public final class PersonIsNotInTheNetwork extends RuleBroken {

    public PersonIsNotInTheNetwork(PersonName name) {
        super(new Sentence(
                "%s er ikke med i netværket den dag. Se deltagelsen på personens side.".formatted(name.full()),
                "%s is not in the network on that day. See the participation on the person's page."
                        .formatted(name.full())));
    }
}
