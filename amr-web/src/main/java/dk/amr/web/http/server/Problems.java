package dk.amr.web.http.server;

import dk.amr.domain.access.ProofIsNeeded;
import dk.amr.domain.access.signin.TooBusy;
import dk.amr.domain.guard.Finding;
import dk.amr.domain.meeting.planning.MeetingChangedMeanwhile;
import dk.amr.domain.meeting.sharing.SharedText;
import dk.amr.domain.meeting.sharing.TextIsMarked;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.NotFound;
import dk.amr.domain.shared.NotPermitted;
import dk.amr.domain.shared.Refusal;
import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;
import dk.amr.domain.shared.Stale;
import dk.amr.web.http.Access;
import dk.amr.web.http.HttpFault;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.json.Json;
import io.javalin.http.HttpResponseException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The only translator of what went wrong: a page for people, {@code application/problem+json} for scripts. */
final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private static final String SECONDS_TO_WAIT = "5";

    private final FaultPages pages;
    private final ProofPages proofs;

    Problems(FaultPages pages, ProofPages proofs) {
        this.pages = pages;
        this.proofs = proofs;
    }

    Response answer(Access access, String route, Request request, Throwable failure) {
        return switch (failure) {
            case ProofIsNeeded needed when access == Access.PAGE -> proofs.ask(request);
            case MeetingChangedMeanwhile changed when isForScripts(access) -> overtaken(route, request, changed);
            case TextIsMarked told when isForScripts(access) -> marked(route, request, told);
            case Refusal refusal -> told(access, route, request, status(refusal), refusal.rule(), refusal.sentence());
            case InvalidValue invalid -> told(access, route, request, 400, invalid.rule(), invalid.sentence());
            case TooBusy crowd ->
                told(access, route, request, 503, TooBusy.RULE, TooBusy.SENTENCE)
                        .withHeader("Retry-After", SECONDS_TO_WAIT);
            case HttpFault fault -> turnedDown(access, route, request, fault);
            case HttpResponseException library ->
                turnedDown(
                        access,
                        route,
                        request,
                        library.getStatus() == 413 ? HttpFault.tooLarge() : HttpFault.unreadable());
            default -> bug(access, route, request, failure);
        };
    }

    private static int status(Refusal refusal) {
        return switch (refusal) {
            case RuleBroken broken -> 422;
            case NotFound absent -> 404;
            case NotPermitted denied -> 403;
            case Stale changed -> 412;
        };
    }

    private Response turnedDown(Access access, String route, Request request, HttpFault fault) {
        if (fault.status() == 401 && access == Access.PAGE) {
            return Response.redirect("/log-ind");
        }
        Response response = told(access, route, request, fault.status(), fault.rule(), fault.sentence());
        return fault.status() == 401 ? response.withHeader("WWW-Authenticate", "Bearer") : response;
    }

    private Response told(Access access, String route, Request request, int status, String rule, Sentence why) {
        LOG.info("{} {} -> {} {}", request.method(), route, status, rule);
        return isForScripts(access)
                ? problem(status, rule, why.in(request.language()))
                : pages.show(request, new Fault(status, rule, why, null));
    }

    private Response bug(Access access, String route, Request request, Throwable failure) {
        String reference = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        LOG.error("fault {} at {} {}", reference, request.method(), route, new WithoutContent(failure));
        Sentence why = new Sentence(
                "Noget gik galt hos os. Intet er ændret. Nummer: " + reference,
                "Something went wrong on our side. Nothing was changed. Reference: " + reference);
        return isForScripts(access)
                ? problem(500, "fault", why.in(request.language()))
                : pages.show(request, new Fault(500, "fault", null, reference));
    }

    private static Response overtaken(String route, Request request, MeetingChangedMeanwhile changed) {
        LOG.info("{} {} -> {} {}", request.method(), route, 412, changed.rule());
        return problem(
                412,
                changed.rule(),
                changed.sentence().in(request.language()),
                changed.differences().stream()
                        .map(each -> new Problem.DifferenceView(
                                each.field(),
                                each.yours().danish(),
                                each.theirs().danish()))
                        .toList(),
                List.of());
    }

    /** Where the text tells of somebody, and never what stands there. */
    private static Response marked(String route, Request request, TextIsMarked told) {
        LOG.info("{} {} -> {} {}", request.method(), route, 422, told.rule());
        Stream<Problem.FindingView> inParts = IntStream.range(0, SharedText.PARTS.size())
                .boxed()
                .flatMap(part -> told.marks().get(part).stream().map(each -> found(SharedText.PARTS.get(part), each)));
        Stream<Problem.FindingView> inReason = told.inReason().stream().map(each -> found("reason", each));
        List<Problem.FindingView> findings = Stream.concat(inParts, inReason).toList();
        return problem(422, told.rule(), told.sentence().in(request.language()), List.of(), findings);
    }

    private static Problem.FindingView found(String part, Finding finding) {
        return new Problem.FindingView(
                part, finding.start(), finding.end(), finding.kind().name());
    }

    private static boolean isForScripts(Access access) {
        return access == Access.JSON || access == Access.OPEN;
    }

    private static Response problem(int status, String rule, String detail) {
        return problem(status, rule, detail, List.of(), List.of());
    }

    private static Response problem(
            int status,
            String rule,
            String detail,
            List<Problem.DifferenceView> differences,
            List<Problem.FindingView> findings) {
        Problem problem =
                new Problem("urn:amr:rule:" + rule, rule.replace('-', ' '), status, detail, differences, findings);
        return Response.document(status, "application/problem+json", Json.write(problem));
    }

    /** A failure with its place in the code but without its message, which may tell about somebody. */
    private static final class WithoutContent extends RuntimeException {

        WithoutContent(Throwable failure) {
            super(
                    failure.getClass().getName(),
                    failure.getCause() == null ? null : new WithoutContent(failure.getCause()),
                    false,
                    true);
            setStackTrace(failure.getStackTrace());
        }
    }
}
