package dk.amr.domain.meeting.sharing.code;

import dk.amr.domain.correspondence.link.LinkId;
import dk.amr.domain.shared.Remembering;
import dk.amr.domain.shared.Shelf;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Challenges in memory. */
public final class InMemoryChallengeRepository implements ChallengeRepository, Remembering {

    private final Shelf<UUID, Challenge> challenges = new Shelf<>();

    @Override
    public Optional<Challenge> find(UUID id) {
        return challenges.find(id);
    }

    @Override
    public List<Challenge> of(LinkId link, Instant from) {
        return challenges
                .all()
                .filter(each -> each.link().equals(link) && !each.madeAt().isBefore(from))
                .sorted(Comparator.comparing(Challenge::madeAt)
                        .reversed()
                        .thenComparing(each -> each.id().toString()))
                .toList();
    }

    @Override
    public void add(Challenge challenge) {
        challenges.put(challenge.id(), challenge);
    }

    @Override
    public void countTry(UUID id) {
        challenges
                .find(id)
                .ifPresent(each -> challenges.put(
                        id, new Challenge(id, each.link(), each.kreds(), each.madeAt(), each.tries() + 1)));
    }

    @Override
    public void removeAll(LinkId link) {
        challenges.removeIf(each -> each.link().equals(link));
    }

    @Override
    public int countBefore(Instant before) {
        return (int)
                challenges.all().filter(each -> each.madeAt().isBefore(before)).count();
    }

    @Override
    public int removeBefore(Instant before) {
        int all = (int) challenges.all().count();
        challenges.removeIf(each -> each.madeAt().isBefore(before));
        return all - (int) challenges.all().count();
    }

    @Override
    public Runnable memory() {
        return challenges.memory();
    }
}
