package dk.amr.web.network;

import dk.amr.domain.offer.look.NetworkList;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The networks of the kreds, and the kommunegrupper that have none, for scripts. */
record NetworkListView(
        List<NetworkLineView> items, @Nullable String next, int total, List<WithoutView> without) {

    /** A kommunegruppe without a network, and how many AMRs wait for an offer there. */
    record WithoutView(String kommunegruppe, int waiting) {}

    public NetworkListView {
        items = List.copyOf(items);
        without = List.copyOf(without);
    }

    static NetworkListView from(NetworkList list, LocalDate day) {
        return new NetworkListView(
                list.networks().stream()
                        .map(line -> NetworkLineView.from(line, day))
                        .toList(),
                null,
                list.networks().size(),
                list.without().stream()
                        .map(name ->
                                new WithoutView(name.value(), list.waiting().getOrDefault(name, 0)))
                        .toList());
    }
}
