package dk.amr.persistence.meeting;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.meeting.wish.Wish;
import dk.amr.domain.meeting.wish.WishId;
import dk.amr.domain.network.NetworkId;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record WishRow(
        UUID id,
        UUID kredsId,
        UUID networkId,
        @Nullable UUID personId,
        String text,
        LocalDate notedOn,
        String state,
        int version) {

    static WishRow of(Wish wish) {
        PersonId person = wish.person();
        return new WishRow(
                wish.id().value(),
                wish.kreds().value(),
                wish.network().value(),
                person == null ? null : person.value(),
                wish.text().text(),
                wish.on(),
                wish.state().name(),
                wish.version().number());
    }

    Wish toDomain() {
        return new Wish(
                new WishId(id),
                new KredsId(kredsId),
                new NetworkId(networkId),
                personId == null ? null : new PersonId(personId),
                new Note(text),
                notedOn,
                Wish.State.valueOf(state),
                new Version(version));
    }

    @Override
    public String toString() {
        return "WishRow[" + id + "]";
    }
}
