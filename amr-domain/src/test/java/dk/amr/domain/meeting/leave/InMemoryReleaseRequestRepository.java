package dk.amr.domain.meeting.leave;

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

/** Requests for time off in memory. */
public final class InMemoryReleaseRequestRepository implements ReleaseRequestRepository, Remembering {

    private final Shelf<ReleaseRequestId, ReleaseRequest> requests = new Shelf<>();

    @Override
    public Optional<ReleaseRequest> find(KredsId kreds, ReleaseRequestId id) {
        return requests.find(id).filter(each -> each.kreds().equals(kreds));
    }

    @Override
    public List<ReleaseRequest> ofMeetings(KredsId kreds, Collection<MeetingId> meetings) {
        return requests.all()
                .filter(each -> each.kreds().equals(kreds) && meetings.contains(each.meeting()))
                .sorted(Comparator.comparing(
                                (ReleaseRequest each) -> each.meeting().value().toString())
                        .thenComparing(each -> each.person().value().toString()))
                .toList();
    }

    @Override
    public List<ReleaseRequest> ofPerson(KredsId kreds, PersonId person) {
        return requests.all()
                .filter(each -> each.kreds().equals(kreds) && each.person().equals(person))
                .sorted(Comparator.comparing(ReleaseRequest::requestedOn)
                        .thenComparing(each -> each.id().value().toString()))
                .toList();
    }

    /** The requests that this leader was written to about. */
    public List<ReleaseRequest> ofLeader(KredsId kreds, PersonId leader) {
        return requests.all()
                .filter(each -> each.kreds().equals(kreds) && each.contact() != null)
                .filter(each -> each.contact().leader().equals(leader))
                .toList();
    }

    @Override
    public void save(ReleaseRequest request) {
        requests.find(request.id())
                .map(ReleaseRequest::version)
                .orElse(Version.NEW)
                .mustBe(request.version());
        if (requests.all()
                .anyMatch(other -> !other.id().equals(request.id())
                        && other.person().equals(request.person())
                        && other.meeting().equals(request.meeting()))) {
            throw new ChangedMeanwhile();
        }
        requests.put(request.id(), kept(request, request.version().number() + 1));
    }

    /** The request as it is kept with that version. */
    public static ReleaseRequest kept(ReleaseRequest request, int version) {
        return new ReleaseRequest(
                request.id(),
                request.kreds(),
                request.person(),
                request.meeting(),
                request.needed(),
                request.requestedOn(),
                request.contact(),
                request.outcome(),
                new Version(version));
    }

    @Override
    public Runnable memory() {
        return requests.memory();
    }
}
