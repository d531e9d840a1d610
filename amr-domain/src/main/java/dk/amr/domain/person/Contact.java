package dk.amr.domain.person;

import dk.amr.domain.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * How a person is reached, as far as it is known. A protected one is shown on no list and in no export (E18).
 *
 * @param language in which the person wants mail; Danish until they choose
 */
public record Contact(
        @Nullable EmailAddress email, @Nullable PhoneNumber phone, boolean isProtected, Language language) {

    /** A contact of somebody who has not chosen a language. */
    public Contact(@Nullable EmailAddress email, @Nullable PhoneNumber phone, boolean isProtected) {
        this(email, phone, isProtected, Language.DANISH);
    }

    public static Contact unknown() {
        return new Contact(null, null, false);
    }

    /** What those see who may not know it: that it is protected. */
    public Contact hidden() {
        return new Contact(null, null, isProtected, language);
    }

    @Override
    public String toString() {
        return "Contact";
    }
}
