package dk.amr.domain.offer.look;

import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.AccountRepository;
import dk.amr.domain.kommunegruppe.Kommunegruppe;
import dk.amr.domain.kommunegruppe.KommunegruppeRepository;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.network.Network;
import dk.amr.domain.network.NetworkRepository;
import dk.amr.domain.offer.Offer;
import dk.amr.domain.offer.OfferRepository;
import dk.amr.domain.offer.participation.Participation;
import dk.amr.domain.offer.participation.ParticipationRepository;
import dk.amr.domain.offer.participation.Standing;
import dk.amr.domain.offer.participation.Standings;
import dk.amr.domain.offer.promise.Promise;
import dk.amr.domain.offer.promise.Prospect;
import dk.amr.domain.offer.promise.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Gathers what stands on the pages about networks and offers. */
public final class NetworkPages {

    private final NetworkRepository networks;
    private final KommunegruppeRepository groups;
    private final AccountRepository accounts;
    private final OfferRepository offers;
    private final ParticipationRepository participations;
    private final Standings standings;
    private final Promise promise;

    public NetworkPages(
            NetworkRepository networks,
            KommunegruppeRepository groups,
            AccountRepository accounts,
            OfferRepository offers,
            ParticipationRepository participations,
            Standings standings,
            Promise promise) {
        this.networks = networks;
        this.groups = groups;
        this.accounts = accounts;
        this.offers = offers;
        this.participations = participations;
        this.standings = standings;
        this.promise = promise;
    }

    /** The networks by kommunegruppe in the order of the Danish alphabet, the latest first within each. */
    NetworkList list(KredsId kreds, LocalDate day) {
        List<Network> all = networks.ofKreds(kreds).reversed();
        List<Prospect> prospects = promise.on(kreds, day);
        Map<Participation, Standing> places = standings.on(kreds, participations.ofKreds(kreds), day);
        List<Offer> open = openOn(kreds, day);
        List<Kommunegruppe> ordered = groups.ofKreds(kreds);
        List<NetworkLine> lines = ordered.stream()
                .flatMap(group -> all.stream()
                        .filter(network -> network.kommunegruppe().equals(group.id()))
                        .map(network -> line(network, group, prospects, places, open, day)))
                .toList();
        List<Kommunegruppe> without = ordered.stream()
                .filter(group -> all.stream()
                        .noneMatch(network -> network.kommunegruppe().equals(group.id()) && !network.isClosed(day)))
                .toList();
        return new NetworkList(
                lines,
                without.stream().map(Kommunegruppe::name).toList(),
                without.stream().collect(Collectors.toMap(Kommunegruppe::name, group -> waiting(group, prospects))));
    }

    private static int waiting(Kommunegruppe group, List<Prospect> prospects) {
        return (int) prospects.stream()
                .filter(prospect -> group.id().equals(prospect.kommunegruppe())
                        && prospect.verdict() instanceof Verdict.Blocked blocked
                        && blocked.obstacle() == Verdict.Obstacle.NO_ACTIVE_NETWORK)
                .count();
    }

    NetworkLine line(Network network, List<Prospect> prospects, LocalDate day) {
        KredsId kreds = network.kreds();
        return line(
                network,
                groups.find(kreds, network.kommunegruppe()).orElseThrow(),
                prospects,
                standings.on(kreds, participations.ofNetwork(kreds, network.id()), day),
                openOn(kreds, day),
                day);
    }

    private List<Offer> openOn(KredsId kreds, LocalDate day) {
        return offers.ofKreds(kreds).stream()
                .filter(offer -> offer.isOpenAsSeenOn(day))
                .toList();
    }

    private NetworkLine line(
            Network network,
            Kommunegruppe group,
            List<Prospect> prospects,
            Map<Participation, Standing> places,
            List<Offer> open,
            LocalDate day) {
        return new NetworkLine(
                network,
                group.name(),
                network.facilitatorSeenOn(day)
                        .flatMap(accounts::find)
                        .map(Account::owner)
                        .orElse(null),
                (int) places.entrySet().stream()
                        .filter(place -> place.getKey().network().equals(network.id())
                                && place.getValue().isActive())
                        .count(),
                (int) prospects.stream()
                        .filter(prospect ->
                                prospect.isEligible() && network.kommunegruppe().equals(prospect.kommunegruppe()))
                        .count(),
                (int) open.stream()
                        .filter(offer -> offer.network().equals(network.id()))
                        .count());
    }
}
