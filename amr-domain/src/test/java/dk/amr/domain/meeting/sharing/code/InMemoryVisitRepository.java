package dk.amr.domain.meeting.sharing.code;

import dk.amr.domain.shared.Remembering;
import dk.amr.domain.shared.Shelf;
import java.time.Instant;
import java.util.Optional;

/** Visits in memory. */
public final class InMemoryVisitRepository implements VisitRepository, Remembering {

    private final Shelf<String, Visit> visits = new Shelf<>();

    @Override
    public Optional<Visit> find(String fingerprint) {
        return visits.find(fingerprint);
    }

    @Override
    public void add(Visit visit) {
        visits.put(visit.fingerprint(), visit);
    }

    @Override
    public void remove(String fingerprint) {
        visits.remove(fingerprint);
    }

    @Override
    public int countBefore(Instant before) {
        return (int) visits.all().filter(each -> each.until().isBefore(before)).count();
    }

    @Override
    public int removeBefore(Instant before) {
        int all = (int) visits.all().count();
        visits.removeIf(each -> each.until().isBefore(before));
        return all - (int) visits.all().count();
    }

    @Override
    public Runnable memory() {
        return visits.memory();
    }
}
