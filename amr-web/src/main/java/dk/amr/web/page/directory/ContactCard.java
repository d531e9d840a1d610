package dk.amr.web.page.directory;

import dk.amr.domain.directory.PersonView;
import dk.amr.domain.kreds.Municipalities;
import dk.amr.domain.mandate.MandateState;
import dk.amr.domain.person.Contact;
import dk.amr.domain.person.EmailAddress;
import dk.amr.domain.person.PhoneNumber;
import dk.amr.domain.shared.Language;
import dk.amr.web.page.text.PersonText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a person is reached.
 *
 * @param hidden what stands in place of telephone and e-mail for those who may not know them
 */
public record ContactCard(
        @Nullable String phone,
        @Nullable String phoneHref,
        @Nullable String email,
        boolean isProtected,
        @Nullable String hidden,
        List<String> workplaces) {

    public ContactCard {
        workplaces = List.copyOf(workplaces);
    }

    static ContactCard of(PersonView view, LocalDate day, Language language) {
        Contact contact = view.person().contact();
        Optional<PhoneNumber> phone = Optional.ofNullable(contact.phone());
        boolean isUnknown = contact.phone() == null && contact.email() == null;
        return new ContactCard(
                phone.map(PhoneNumber::spaced).orElse(null),
                phone.map(ContactCard::href).orElse(null),
                Optional.ofNullable(contact.email()).map(EmailAddress::value).orElse(null),
                contact.isProtected(),
                isUnknown ? PersonText.noContact(contact.isProtected(), language) : null,
                workplaces(view, day));
    }

    private static String href(PhoneNumber phone) {
        return "tel:" + (phone.value().startsWith("+") ? phone.value() : "+45" + phone.value());
    }

    private static List<String> workplaces(PersonView view, LocalDate day) {
        return view.mandates().stream()
                .filter(each -> isNow(each.mandate().stateOn(day)))
                .map(each -> each.workplace().name().value() + ", "
                        + Municipalities.of(each.workplace().municipalityOn(day))
                                .name())
                .distinct()
                .toList();
    }

    private static boolean isNow(MandateState state) {
        return state == MandateState.ACTIVE || state == MandateState.LONG_ABSENCE;
    }

    @Override
    public String toString() {
        return "ContactCard";
    }
}
