package dk.amr.web.directory;

import dk.amr.domain.directory.PersonView;
import dk.amr.domain.person.MemberNumber;
import dk.amr.domain.person.Membership;
import dk.amr.domain.person.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything about a person that the caller may know, for scripts. */
record PersonDetailView(
        UUID id,
        String givenName,
        String familyName,
        @Nullable String memberNumber,
        ContactView contact,
        boolean isMember,
        boolean isEligible,
        List<MembershipView> memberships,
        List<MandateDetailView> mandates,
        @Nullable NetworkSideView networkSide,
        int version) {

    /** A stretch of membership; open when {@code until} is null, and {@code until} is the last day, included. */
    record MembershipView(
            String kreds, LocalDate from, @Nullable LocalDate until) {

        static MembershipView from(Membership membership) {
            return new MembershipView(
                    membership.registeredIn().value(),
                    membership.period().from(),
                    membership.period().last().orElse(null));
        }
    }

    static PersonDetailView from(PersonView view, LocalDate day) {
        Person person = view.person();
        return new PersonDetailView(
                person.id().value(),
                person.name().given(),
                person.name().family(),
                Optional.ofNullable(person.memberNumber())
                        .map(MemberNumber::value)
                        .orElse(null),
                ContactView.from(person.contact()),
                view.isMember(),
                view.isEligible(),
                view.memberships().stream().map(MembershipView::from).toList(),
                view.mandates().stream()
                        .map(mandate -> MandateDetailView.from(mandate, day))
                        .toList(),
                view.networkSide().map(NetworkSideView::from).orElse(null),
                person.version().number());
    }

    @Override
    public String toString() {
        return "PersonDetailView[" + id + "]";
    }
}
