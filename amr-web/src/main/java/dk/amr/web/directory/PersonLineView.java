package dk.amr.web.directory;

import dk.amr.domain.directory.PersonLine;
import dk.amr.domain.person.MemberNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person in a list, for scripts. */
record PersonLineView(
        UUID id,
        String givenName,
        String familyName,
        @Nullable String memberNumber,
        boolean isMember,
        ContactView contact,
        List<MandateLineView> mandates) {

    static PersonLineView from(PersonLine line, LocalDate day) {
        return new PersonLineView(
                line.id().value(),
                line.name().given(),
                line.name().family(),
                Optional.ofNullable(line.memberNumber())
                        .map(MemberNumber::value)
                        .orElse(null),
                line.isMember(),
                ContactView.from(line.contact()),
                line.mandates().stream()
                        .map(mandate -> MandateLineView.from(mandate, day))
                        .toList());
    }

    @Override
    public String toString() {
        return "PersonLineView[" + id + "]";
    }
}
