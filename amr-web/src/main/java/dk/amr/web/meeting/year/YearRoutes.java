package dk.amr.web.meeting.year;

import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Relation;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.meeting.year.LookAtYear;
import dk.amr.domain.meeting.year.NetworkPlan;
import dk.amr.domain.meeting.year.YearPlan;
import dk.amr.domain.network.NetworkFinder;
import dk.amr.domain.network.NetworkId;
import dk.amr.domain.offer.promise.OwnNetwork;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.page.Pages;
import dk.amr.web.page.meeting.year.YearDeeds;
import dk.amr.web.page.meeting.year.YearPage;
import dk.amr.web.page.text.MeetingLabel;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** /moeder: the year planner, of all networks or, with {@code netvaerk}, of one */
final class YearRoutes implements Routes {

    private final LookAtYear lookAtYear;
    private final NetworkFinder networks;
    private final OwnNetwork ownNetwork;
    private final Gate gate;
    private final Pages pages;

    YearRoutes(LookAtYear lookAtYear, NetworkFinder networks, OwnNetwork ownNetwork, Gate gate, Pages pages) {
        this.lookAtYear = lookAtYear;
        this.networks = networks;
        this.ownNetwork = ownNetwork;
        this.gate = gate;
        this.pages = pages;
    }

    @Override
    public void define(Router router) {
        router.get("/moeder", UseCase.LOOK_AT_YEAR, this::year);
    }

    private Response year(Request request) {
        YearPlan whole = lookAtYear.look(request.caller(), request.year("aar"));
        Optional<String> wanted = request.query("netvaerk");
        YearPlan plan = wanted.map(network -> only(network, whole)).orElse(whole);
        Map<NetworkId, Relation> relations = plan.networks().stream()
                .collect(Collectors.toMap(NetworkPlan::network, each -> relation(request, each), (one, other) -> one));
        YearPage page = YearPage.of(
                plan,
                wanted.orElse(null),
                new YearDeeds(gate, request.caller(), relations),
                request.query("gjort").orElse(""),
                request.language());
        return pages.show(request, MeetingLabel.MEETINGS.in(request.language()), "meetings/year", page);
    }

    /** The year of that network alone, which is empty for one that is not active in it. */
    private static YearPlan only(String network, YearPlan whole) {
        return new YearPlan(
                whole.year(),
                whole.asOf(),
                whole.networks().stream()
                        .filter(each -> each.network().value().toString().equals(network))
                        .toList(),
                whole.months());
    }

    private Relation relation(Request request, NetworkPlan plan) {
        return ownNetwork.relation(
                request.caller(),
                networks.meant(request.caller().kreds(), plan.network().value().toString(), request.day()));
    }
}
