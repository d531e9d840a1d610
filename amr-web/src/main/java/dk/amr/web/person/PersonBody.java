package dk.amr.web.person;

import dk.amr.domain.person.CorrectPerson;
import dk.amr.domain.person.EmailAddress;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.person.PersonName;
import dk.amr.domain.person.PhoneNumber;
import dk.amr.domain.shared.Version;
import dk.amr.web.http.json.Body;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a person is called and reached; without e-mail or phone the person has none. */
record PersonBody(
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String email,
        @Nullable String phone) {

    CorrectPerson.Request correcting(PersonId person, Version seen) {
        return new CorrectPerson.Request(
                person,
                new PersonName(Body.need("givenName", givenName), Body.need("familyName", familyName)),
                Optional.ofNullable(email).map(EmailAddress::new).orElse(null),
                Optional.ofNullable(phone).map(PhoneNumber::new).orElse(null),
                seen);
    }

    @Override
    public String toString() {
        return "PersonBody";
    }
}
