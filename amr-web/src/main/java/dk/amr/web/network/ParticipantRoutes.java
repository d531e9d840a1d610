package dk.amr.web.network;

import dk.amr.domain.access.Gate;
import dk.amr.domain.access.NothingHere;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.groundrule.AcknowledgeGroundRules;
import dk.amr.domain.groundrule.Manner;
import dk.amr.domain.network.NetworkId;
import dk.amr.domain.offer.look.NetworkView;
import dk.amr.domain.offer.look.ParticipantLine;
import dk.amr.domain.offer.participation.ParticipationId;
import dk.amr.domain.offer.sending.LeaveNetwork;
import dk.amr.domain.register.file.RegisterDates;
import dk.amr.domain.shared.Version;
import dk.amr.web.http.Form;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.page.DeedPage;
import dk.amr.web.page.Pages;
import dk.amr.web.page.Versions;
import dk.amr.web.page.network.NetworkForms;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** /netvaerk/{network}/deltagere/{participation}/forlad and kvittering */
final class ParticipantRoutes implements Routes {

    private static final String ADDRESS = "/netvaerk/{network}/deltagere/{participation}/";

    private final LeaveNetwork leaveNetwork;
    private final AcknowledgeGroundRules acknowledgeGroundRules;
    private final NetworkShow show;
    private final Gate gate;
    private final Pages pages;

    ParticipantRoutes(
            LeaveNetwork leaveNetwork,
            AcknowledgeGroundRules acknowledgeGroundRules,
            NetworkShow show,
            Gate gate,
            Pages pages) {
        this.leaveNetwork = leaveNetwork;
        this.acknowledgeGroundRules = acknowledgeGroundRules;
        this.show = show;
        this.gate = gate;
        this.pages = pages;
    }

    @Override
    public void define(Router router) {
        Set<UseCase> toLeave = Set.of(UseCase.LEAVE_NETWORK, UseCase.LOOK_AT_NETWORK);
        router.get(ADDRESS + "forlad", toLeave, this::askToLeave);
        router.post(ADDRESS + "forlad", toLeave, this::leave);
        Set<UseCase> toAcknowledge = Set.of(UseCase.ACKNOWLEDGE_GROUND_RULES, UseCase.LOOK_AT_NETWORK);
        router.get(ADDRESS + "kvittering", toAcknowledge, this::askToAcknowledge);
        router.post(ADDRESS + "kvittering", toAcknowledge, this::acknowledge);
    }

    private Response askToLeave(Request request) {
        NetworkView view = show.look(request);
        gate.mustAdmit(
                request.caller(),
                UseCase.LEAVE_NETWORK,
                NetworkShow.relation(request, view.line().network()));
        return leavePage(request, view, new Form(Map.of()));
    }

    private Response leave(Request request) {
        Form form = request.form();
        Optional<LocalDate> last = form.need("sidste", RegisterDates::read);
        Optional<Version> seen = form.need("version", Versions::read);
        return form.submit(
                        Map.of("participation-is-over", "sidste"),
                        () -> leaveNetwork.leave(
                                request.caller(),
                                new LeaveNetwork.Request(
                                        request.id("participation", ParticipationId::parse),
                                        last.orElseThrow(),
                                        seen.orElseThrow())))
                ? done(request, "forladt")
                : leavePage(request, show.look(request), form);
    }

    private Response leavePage(Request request, NetworkView view, Form form) {
        return page(request, form, NetworkForms.leave(view, line(request, view), form, request.language()));
    }

    private Response askToAcknowledge(Request request) {
        NetworkView view = show.look(request);
        gate.mustAdmit(request.caller(), UseCase.ACKNOWLEDGE_GROUND_RULES);
        return acknowledgePage(request, view, Form.startingWith(Map.of("maade", "ORAL")));
    }

    private Response acknowledge(Request request) {
        Form form = request.form();
        NetworkView view = show.look(request);
        Optional<Manner> manner = form.need("maade", ParticipantRoutes::manner);
        Optional<LocalDate> day = form.need("dag", RegisterDates::read);
        return form.submit(
                        Map.of(),
                        () -> acknowledgeGroundRules.acknowledge(
                                request.caller(),
                                new AcknowledgeGroundRules.Request(
                                        line(request, view)
                                                .participation()
                                                .person()
                                                .value()
                                                .toString(),
                                        view.line().network().id().value().toString(),
                                        day.orElseThrow(),
                                        manner.orElseThrow())))
                ? done(request, "kvitteret")
                : acknowledgePage(request, view, form);
    }

    private Response acknowledgePage(Request request, NetworkView view, Form form) {
        return page(request, form, NetworkForms.acknowledge(view, line(request, view), form, request.language()));
    }

    private Response page(Request request, Form form, DeedPage page) {
        return pages.show(form.status(), request, page.matter().heading(), "part/deed", page);
    }

    private static ParticipantLine line(Request request, NetworkView view) {
        ParticipationId wanted = request.id("participation", ParticipationId::parse);
        return view.participants().stream()
                .filter(each -> each.participation().id().equals(wanted))
                .findFirst()
                .orElseThrow(NothingHere::new);
    }

    private static Response done(Request request, String word) {
        return Response.redirect(
                "/netvaerk/" + request.id("network", NetworkId::parse).value() + "?gjort=" + word);
    }

    private static Manner manner(String text) {
        return text.equals(Manner.PAPER.name()) ? Manner.PAPER : Manner.ORAL;
    }
}
