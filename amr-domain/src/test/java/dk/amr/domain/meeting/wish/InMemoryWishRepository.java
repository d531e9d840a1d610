package dk.amr.domain.meeting.wish;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.network.NetworkId;
import dk.amr.domain.shared.Remembering;
import dk.amr.domain.shared.Shelf;
import dk.amr.domain.shared.Version;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Wishes in memory. */
public final class InMemoryWishRepository implements WishRepository, Remembering {

    private final Shelf<WishId, Wish> wishes = new Shelf<>();

    @Override
    public Optional<Wish> find(KredsId kreds, WishId id) {
        return wishes.find(id).filter(wish -> wish.kreds().equals(kreds));
    }

    @Override
    public List<Wish> ofNetwork(KredsId kreds, NetworkId network) {
        return wishes.all()
                .filter(wish -> wish.kreds().equals(kreds) && wish.network().equals(network))
                .sorted(Comparator.comparing(Wish::on)
                        .reversed()
                        .thenComparing(wish -> wish.id().value().toString()))
                .toList();
    }

    @Override
    public void save(Wish wish) {
        wishes.find(wish.id()).map(Wish::version).orElse(Version.NEW).mustBe(wish.version());
        wishes.put(
                wish.id(),
                new Wish(
                        wish.id(),
                        wish.kreds(),
                        wish.network(),
                        wish.person(),
                        wish.text(),
                        wish.on(),
                        wish.state(),
                        wish.version().next()));
    }

    @Override
    public Runnable memory() {
        return wishes.memory();
    }
}
