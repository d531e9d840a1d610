package dk.amr.web.groundrule;

import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Relation;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.groundrule.AcknowledgeGroundRules;
import dk.amr.domain.groundrule.LookAtGroundRules;
import dk.amr.domain.groundrule.Manner;
import dk.amr.domain.groundrule.PublishGroundRules;
import dk.amr.domain.offer.look.ListNetworks;
import dk.amr.domain.offer.look.NetworkLine;
import dk.amr.domain.register.file.RegisterDates;
import dk.amr.web.http.Form;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.page.DeedPage;
import dk.amr.web.page.Pages;
import dk.amr.web.page.groundrule.PublishForm;
import dk.amr.web.page.groundrule.RulesPage;
import dk.amr.web.page.text.DeedText;
import dk.amr.web.page.text.RulesLabel;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** /leveregler, /leveregler/ny and /leveregler/kvittering */
final class GroundRuleRoutes implements Routes {

    private static final String ADDRESS = "/leveregler";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private final LookAtGroundRules lookAtGroundRules;
    private final PublishGroundRules publishGroundRules;
    private final AcknowledgeGroundRules acknowledgeGroundRules;
    private final ListNetworks listNetworks;
    private final Gate gate;
    private final Pages pages;

    GroundRuleRoutes(
            LookAtGroundRules lookAtGroundRules,
            PublishGroundRules publishGroundRules,
            AcknowledgeGroundRules acknowledgeGroundRules,
            ListNetworks listNetworks,
            Gate gate,
            Pages pages) {
        this.lookAtGroundRules = lookAtGroundRules;
        this.publishGroundRules = publishGroundRules;
        this.acknowledgeGroundRules = acknowledgeGroundRules;
        this.listNetworks = listNetworks;
        this.gate = gate;
        this.pages = pages;
    }

    @Override
    public void define(Router router) {
        router.get(ADDRESS, Set.of(UseCase.LOOK_AT_GROUND_RULES, UseCase.LIST_NETWORKS), this::page);
        Set<UseCase> toPublish = Set.of(UseCase.PUBLISH_GROUND_RULES, UseCase.LIST_NETWORKS);
        router.get(ADDRESS + "/ny", toPublish, this::ask);
        router.post(ADDRESS + "/ny", toPublish, this::publish);
        router.post(ADDRESS + "/kvittering", UseCase.ACKNOWLEDGE_GROUND_RULES, this::acknowledge);
    }

    private Response page(Request request) {
        LookAtGroundRules.Editions editions = lookAtGroundRules.look(request.caller(), network(request));
        RulesPage page = RulesPage.of(
                editions,
                whose(request),
                admits(request, UseCase.PUBLISH_GROUND_RULES),
                admits(request, UseCase.ACKNOWLEDGE_GROUND_RULES),
                DeedText.done(request.query("gjort").orElse(""))
                        .map(sentence -> sentence.in(request.language()))
                        .orElse(null),
                request.language());
        return pages.show(request, RulesLabel.RULES.in(request.language()), "rules/rules", page);
    }

    private Response ask(Request request) {
        gate.mustAdmit(request.caller(), UseCase.PUBLISH_GROUND_RULES);
        return form(request, Form.startingWith(Map.of("noter", "nej", "fra", DAY.format(request.day()))));
    }

    private Response publish(Request request) {
        Form form = request.form();
        Optional<LocalDate> from = form.need("fra", RegisterDates::read);
        return form.submitted(
                        Map.of("supplement-is-too-long", "tilfoejelse"),
                        () -> publishGroundRules.publish(
                                request.caller(),
                                new PublishGroundRules.Request(
                                        network(request),
                                        form.text("tilfoejelse").replace("\r", ""),
                                        form.text("noter").equals("ja"),
                                        from.orElseThrow())))
                .map(rules -> done(request, "udgivet"))
                .orElseGet(() -> form(request, form));
    }

    private Response acknowledge(Request request) {
        acknowledgeGroundRules.acknowledge(
                request.caller(),
                new AcknowledgeGroundRules.Request(null, network(request), request.day(), Manner.ACCOUNT));
        return done(request, "kvitteret");
    }

    private Response form(Request request, Form form) {
        DeedPage page = PublishForm.of(whose(request), form, request.language());
        return pages.show(form.status(), request, page.matter().heading(), "part/deed", page);
    }

    private RulesPage.Whose whose(Request request) {
        String network = network(request);
        List<NetworkLine> all = admits(request, UseCase.LIST_NETWORKS)
                ? listNetworks.list(request.caller()).networks().stream()
                        .filter(line -> line.network().isActive(request.day()))
                        .toList()
                : List.of();
        String name = all.stream()
                .filter(line -> line.network().id().value().toString().equals(network))
                .map(line -> line.kommunegruppe().value())
                .findFirst()
                .orElse(null);
        return new RulesPage.Whose(network, name, all);
    }

    private boolean admits(Request request, UseCase useCase) {
        return gate.admits(request.caller(), useCase, Relation.OWN_KREDS);
    }

    private static @Nullable String network(Request request) {
        return request.query("netvaerk").orElse(null);
    }

    private static Response done(Request request, String word) {
        String network = network(request);
        return Response.redirect(ADDRESS + "?gjort=" + word
                + (network == null ? "" : "&netvaerk=" + URLEncoder.encode(network, StandardCharsets.UTF_8)));
    }
}
