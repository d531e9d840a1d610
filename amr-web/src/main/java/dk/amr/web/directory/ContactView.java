package dk.amr.web.directory;

import dk.amr.domain.person.Contact;
import dk.amr.domain.person.EmailAddress;
import dk.amr.domain.person.PhoneNumber;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a person is reached, for scripts; both are null where the caller may not know, or nobody does. */
record ContactView(@Nullable String email, @Nullable String phone, boolean isProtected) {

    static ContactView from(Contact contact) {
        return new ContactView(
                Optional.ofNullable(contact.email()).map(EmailAddress::value).orElse(null),
                Optional.ofNullable(contact.phone()).map(PhoneNumber::value).orElse(null),
                contact.isProtected());
    }

    @Override
    public String toString() {
        return "ContactView";
    }
}
