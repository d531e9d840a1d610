package dk.amr.domain.meeting.invitation;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.meeting.MeetingId;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.ChangedMeanwhile;
import dk.amr.domain.shared.Remembering;
import dk.amr.domain.shared.Shelf;
import dk.amr.domain.shared.Version;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Invitations in memory. */
public final class InMemoryInvitationRepository implements InvitationRepository, Remembering {

    private final Shelf<InvitationId, Invitation> invitations = new Shelf<>();

    @Override
    public Optional<Invitation> find(KredsId kreds, InvitationId id) {
        return invitations.find(id).filter(each -> each.kreds().equals(kreds));
    }

    @Override
    public List<Invitation> ofMeetings(KredsId kreds, Collection<MeetingId> meetings) {
        return invitations
                .all()
                .filter(each -> each.kreds().equals(kreds) && meetings.contains(each.meeting()))
                .sorted(Comparator.comparing(
                                (Invitation each) -> each.meeting().value().toString())
                        .thenComparing(each -> each.person().value().toString()))
                .toList();
    }

    @Override
    public List<Invitation> ofPerson(KredsId kreds, PersonId person) {
        return invitations
                .all()
                .filter(each -> each.kreds().equals(kreds) && each.person().equals(person))
                .sorted(Comparator.comparing(Invitation::invitedOn)
                        .thenComparing(each -> each.id().value().toString()))
                .toList();
    }

    @Override
    public void saveAll(List<Invitation> many) {
        Runnable before = memory();
        try {
            many.forEach(this::save);
        } catch (ChangedMeanwhile refused) {
            before.run();
            throw refused;
        }
    }

    private void save(Invitation invitation) {
        check(invitation);
        invitations.put(invitation.id(), kept(invitation, invitation.version().number() + 1));
    }

    private void check(Invitation invitation) {
        invitations
                .find(invitation.id())
                .map(Invitation::version)
                .orElse(Version.NEW)
                .mustBe(invitation.version());
        boolean isSecond = invitations
                .all()
                .anyMatch(other -> !other.id().equals(invitation.id())
                        && other.meeting().equals(invitation.meeting())
                        && other.person().equals(invitation.person()));
        if (isSecond) {
            throw new ChangedMeanwhile();
        }
    }

    /** The invitation as it is kept with that version. */
    public static Invitation kept(Invitation each, int version) {
        return new Invitation(
                each.id(),
                each.kreds(),
                each.meeting(),
                each.person(),
                each.invitedOn(),
                each.sequence(),
                each.message(),
                each.reply(),
                each.withdrawnOn(),
                each.remindedFor(),
                each.isAskedToEvaluate(),
                each.before(),
                new Version(version));
    }

    @Override
    public Runnable memory() {
        return invitations.memory();
    }
}
