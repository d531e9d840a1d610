package dk.amr.persistence.sharing;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.confidentiality.Audience;
import dk.amr.domain.confidentiality.Circle;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.meeting.MeetingId;
import dk.amr.domain.meeting.sharing.Author;
import dk.amr.domain.meeting.sharing.SharedItem;
import dk.amr.domain.meeting.sharing.SharedItemId;
import dk.amr.domain.network.NetworkId;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record SharedItemRow(
        UUID id,
        UUID kredsId,
        UUID networkId,
        UUID meetingId,
        LocalDate meetingDay,
        String authorKind,
        @Nullable UUID personId,
        @Nullable UUID accountId,
        String audience,
        boolean openToSuccessors,
        boolean isConfirmed,
        LocalDate sharedOn,
        @Nullable LocalDate redactedOn,
        int version) {

    private static final String PARTICIPANT = "PARTICIPANT";
    private static final String FACILITATOR = "FACILITATOR";

    static SharedItemRow of(SharedItem item) {
        boolean isParticipant = item.author() instanceof Author.Participant;
        return new SharedItemRow(
                item.id().value(),
                item.kreds().value(),
                item.network().value(),
                item.meeting().value(),
                item.meetingDay(),
                kind(item.author()),
                isParticipant ? item.author().id() : null,
                isParticipant ? null : item.author().id(),
                item.circle().audience().name(),
                item.circle().isOpenToSuccessors(),
                item.isConfirmed(),
                item.sharedOn(),
                item.redactedOn(),
                item.version().number());
    }

    static String kind(Author author) {
        return switch (author) {
            case Author.Participant participant -> PARTICIPANT;
            case Author.Facilitator facilitator -> FACILITATOR;
        };
    }

    SharedItem toDomain(Set<UUID> excluded) {
        Author author = author();
        return new SharedItem(
                new SharedItemId(id),
                new KredsId(kredsId),
                new NetworkId(networkId),
                new MeetingId(meetingId),
                meetingDay,
                author,
                new Circle(author.id(), Audience.valueOf(audience), excluded, openToSuccessors),
                isConfirmed,
                sharedOn,
                redactedOn,
                new Version(version));
    }

    private Author author() {
        return authorKind.equals(PARTICIPANT)
                ? new Author.Participant(new PersonId(Objects.requireNonNull(personId)))
                : new Author.Facilitator(new AccountId(Objects.requireNonNull(accountId)));
    }

    @Override
    public String toString() {
        return "SharedItemRow[" + id + "]";
    }
}
