package dk.amr.persistence.person;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.person.Contact;
import dk.amr.domain.person.EmailAddress;
import dk.amr.domain.person.MemberNumber;
import dk.amr.domain.person.Person;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.person.PersonName;
import dk.amr.domain.person.PhoneNumber;
import dk.amr.domain.shared.Danish;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Version;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record PersonRow(
        UUID id,
        UUID kredsId,
        String givenName,
        String familyName,
        String nameKey,
        String sortKey,
        String likeName,
        @Nullable String emailName,
        @Nullable String memberNumber,
        @Nullable String email,
        @Nullable String phone,
        boolean contactProtected,
        String language,
        int version) {

    static PersonRow of(Person person) {
        PersonName name = person.name();
        String email = person.contact().email() == null
                ? null
                : person.contact().email().value();
        return new PersonRow(
                person.id().value(),
                person.kreds().value(),
                name.given(),
                name.family(),
                name.key(),
                name.sortKey(),
                Danish.folded(name.full()),
                email == null ? null : email + " " + name.key(),
                person.memberNumber() == null ? null : person.memberNumber().value(),
                email,
                person.contact().phone() == null
                        ? null
                        : person.contact().phone().value(),
                person.contact().isProtected(),
                person.contact().language().name(),
                person.version().number());
    }

    /** Nobody is found by a contact that is protected (E18). */
    List<PersonWordRow> words() {
        String contact = contactProtected ? "" : (email == null ? "" : email) + " " + (phone == null ? "" : phone);
        String text = String.join(" ", givenName, familyName, memberNumber == null ? "" : memberNumber, contact);
        return Danish.words(text).stream()
                .map(word -> new PersonWordRow(kredsId, word, id))
                .toList();
    }

    Person toDomain() {
        return new Person(
                new PersonId(id),
                new KredsId(kredsId),
                new PersonName(givenName, familyName),
                memberNumber == null ? null : new MemberNumber(memberNumber),
                new Contact(
                        email == null ? null : new EmailAddress(email),
                        phone == null ? null : new PhoneNumber(phone),
                        contactProtected,
                        Language.valueOf(language)),
                new Version(version));
    }

    @Override
    public String toString() {
        return "PersonRow[" + id + "]";
    }
}
