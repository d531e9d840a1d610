package dk.amr.domain.person;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Version;
import org.jspecify.annotations.Nullable;

/** Somebody in the register of a kreds: a member, a representative, a leader, or several of these. */
public record Person(
        PersonId id,
        KredsId kreds,
        PersonName name,
        @Nullable MemberNumber memberNumber,
        Contact contact,
        Version version) {

    /** The person with contact details shown to those alone who need them, or shown as others' (E18). */
    public Person withProtectedContact(boolean isProtected) {
        return with(name, memberNumber, new Contact(contact.email(), contact.phone(), isProtected, contact.language()));
    }

    /** The person with mail in that language from now on. */
    public Person reading(Language language) {
        return with(name, memberNumber, new Contact(contact.email(), contact.phone(), contact.isProtected(), language));
    }

    /** The person as those see it who may not know how to reach somebody protected (E18). */
    public Person withHiddenContact() {
        return with(name, memberNumber, contact.hidden());
    }

    /** The person as the union's register now tells; what it leaves out stays, and so does the protection. */
    public Person asRegistered(PersonName newName, @Nullable MemberNumber number, Contact registered) {
        return with(
                newName.orKnown(name),
                number == null ? memberNumber : number,
                new Contact(
                        registered.email() == null ? contact.email() : registered.email(),
                        registered.phone() == null ? contact.phone() : registered.phone(),
                        contact.isProtected(),
                        contact.language()));
    }

    /** The person as somebody in the office puts it right: what is not known any more is left empty. */
    public Person corrected(PersonName newName, @Nullable EmailAddress email, @Nullable PhoneNumber phone) {
        return with(newName, memberNumber, new Contact(email, phone, contact.isProtected(), contact.language()));
    }

    private Person with(PersonName newName, @Nullable MemberNumber number, Contact newContact) {
        return new Person(id, kreds, newName, number, newContact, version);
    }

    @Override
    public String toString() {
        return "Person[" + id.value() + "]";
    }
}
