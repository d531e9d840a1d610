package dk.amr.web.groundrule;

import dk.amr.domain.access.UseCase;
import dk.amr.domain.groundrule.AcknowledgeGroundRules;
import dk.amr.domain.groundrule.GroundRules;
import dk.amr.domain.groundrule.LookAtGroundRules;
import dk.amr.domain.groundrule.Manner;
import dk.amr.domain.groundrule.PublishGroundRules;
import dk.amr.domain.network.NetworkId;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.http.json.Body;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** /api/v1/ground-rules */
final class GroundRulesApi implements Routes {

    private static final String ADDRESS = Router.API + "/ground-rules";

    /** A new edition; without a network it is the one of the kreds. */
    record PublishBody(
            @Nullable String network,
            @Nullable String supplement,
            @Nullable Boolean keepsNotes,
            @Nullable LocalDate effectiveFrom) {

        PublishGroundRules.Request toRequest() {
            return new PublishGroundRules.Request(
                    network,
                    supplement == null ? "" : supplement,
                    Body.need("keepsNotes", keepsNotes),
                    Body.need("effectiveFrom", effectiveFrom));
        }
    }

    /** Who acknowledged; without a person it is the caller. */
    record AcknowledgeBody(
            @Nullable String person,
            @Nullable String network,
            @Nullable LocalDate on,
            @Nullable String manner) {

        AcknowledgeGroundRules.Request toRequest() {
            return new AcknowledgeGroundRules.Request(
                    person,
                    network,
                    Body.need("on", on),
                    person == null ? Manner.ACCOUNT : manner(Body.need("manner", manner)));
        }

        private static Manner manner(String text) {
            return switch (text) {
                case "ORAL" -> Manner.ORAL;
                case "PAPER" -> Manner.PAPER;
                default ->
                    throw new InvalidValue(
                            "manner-is-unknown",
                            new Sentence("Måden skal være ORAL eller PAPER.", "The manner must be ORAL or PAPER."));
            };
        }

        @Override
        public String toString() {
            return "AcknowledgeBody";
        }
    }

    private final LookAtGroundRules lookAtGroundRules;
    private final PublishGroundRules publishGroundRules;
    private final AcknowledgeGroundRules acknowledgeGroundRules;

    GroundRulesApi(
            LookAtGroundRules lookAtGroundRules,
            PublishGroundRules publishGroundRules,
            AcknowledgeGroundRules acknowledgeGroundRules) {
        this.lookAtGroundRules = lookAtGroundRules;
        this.publishGroundRules = publishGroundRules;
        this.acknowledgeGroundRules = acknowledgeGroundRules;
    }

    @Override
    public void define(Router router) {
        router.get(ADDRESS, UseCase.LOOK_AT_GROUND_RULES, this::look);
        router.post(ADDRESS, UseCase.PUBLISH_GROUND_RULES, this::publish);
        router.post(ADDRESS + "/acknowledgements", UseCase.ACKNOWLEDGE_GROUND_RULES, this::acknowledge);
    }

    private Response look(Request request) {
        String network = request.query("network").orElse(null);
        return Response.json(EditionsView.from(lookAtGroundRules.look(request.caller(), network), request.language()));
    }

    private Response publish(Request request) {
        GroundRules rules = publishGroundRules.publish(
                request.caller(), request.body(PublishBody.class).toRequest());
        NetworkId network = rules.network();
        return Response.created(
                network == null ? ADDRESS : ADDRESS + "?network=" + network.value(), GroundRulesView.from(rules));
    }

    private Response acknowledge(Request request) {
        acknowledgeGroundRules.acknowledge(
                request.caller(), request.body(AcknowledgeBody.class).toRequest());
        return Response.noContent();
    }
}
