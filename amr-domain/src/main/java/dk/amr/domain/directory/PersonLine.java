package dk.amr.domain.directory;

import dk.amr.domain.person.Contact;
import dk.amr.domain.person.MemberNumber;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.person.PersonName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person in a list: one line.
 *
 * @param isMember whether the person is a member of the kreds on the day
 * @param mandates those that are not over on the day, the latest start first
 */
public record PersonLine(
        PersonId id,
        PersonName name,
        @Nullable MemberNumber memberNumber,
        boolean isMember,
        Contact contact,
        List<MandateLine> mandates) {

    public PersonLine {
        mandates = List.copyOf(mandates);
    }

    @Override
    public String toString() {
        return "PersonLine[" + id.value() + "]";
    }
}
