package dk.amr.persistence.meeting.guest;

import com.google.inject.Inject;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.meeting.MeetingId;
import dk.amr.domain.meeting.invitation.Invitation;
import dk.amr.domain.meeting.invitation.InvitationId;
import dk.amr.domain.meeting.invitation.InvitationRepository;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.ChangedMeanwhile;
import dk.amr.domain.shared.Transactions;
import dk.amr.persistence.Broken;
import dk.amr.persistence.SqlObjects;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;

final class JdbiInvitationRepository implements InvitationRepository {

    private static final Broken BROKEN = Broken.newAgain("meeting_invitation")
            .or("meeting_invitation_once", ChangedMeanwhile::new)
            .or("failed: meeting_invitation_meeting_id", ChangedMeanwhile::new);

    private final InvitationSql sql;
    private final Transactions transactions;

    @Inject
    JdbiInvitationRepository(Jdbi jdbi, Transactions transactions) {
        this.sql = SqlObjects.of(jdbi, InvitationSql.class);
        this.transactions = transactions;
    }

    @Override
    public Optional<Invitation> find(KredsId kreds, InvitationId id) {
        return sql.find(kreds.value(), id.value()).map(InvitationRow::toDomain);
    }

    @Override
    public List<Invitation> ofMeetings(KredsId kreds, Collection<MeetingId> meetings) {
        return meetings.isEmpty()
                ? List.of()
                : toDomain(sql.ofMeetings(
                        kreds.value(), meetings.stream().map(MeetingId::value).toList()));
    }

    @Override
    public List<Invitation> ofPerson(KredsId kreds, PersonId person) {
        return toDomain(sql.ofPerson(kreds.value(), person.value()));
    }

    @Override
    public void saveAll(List<Invitation> invitations) {
        Map<Boolean, List<InvitationRow>> rows = invitations.stream()
                .collect(Collectors.partitioningBy(
                        each -> each.version().isNew(), Collectors.mapping(InvitationRow::of, Collectors.toList())));
        BROKEN.guard(() -> transactions.inTransaction(() -> {
            update(rows.getOrDefault(false, List.of()));
            insert(rows.getOrDefault(true, List.of()));
            return invitations;
        }));
    }

    private void insert(List<InvitationRow> rows) {
        if (!rows.isEmpty()) {
            sql.insert(rows);
        }
    }

    private void update(List<InvitationRow> rows) {
        if (!rows.isEmpty() && IntStream.of(sql.update(rows)).anyMatch(changed -> changed == 0)) {
            throw new ChangedMeanwhile();
        }
    }

    private static List<Invitation> toDomain(List<InvitationRow> rows) {
        return rows.stream().map(InvitationRow::toDomain).toList();
    }
}
