package dk.amr.domain.person;

import org.jspecify.annotations.Nullable;

/** How a person is reached, as far as it is known. A protected one is shown on no list and in no export (E18). */
public record Contact(
        @Nullable EmailAddress email, @Nullable PhoneNumber phone, boolean isProtected) {

    public static Contact unknown() {
        return new Contact(null, null, false);
    }

    /** What those see who may not know it: that it is protected. */
    public Contact hidden() {
        return new Contact(null, null, isProtected);
    }

    @Override
    public String toString() {
        return "Contact";
    }
}
