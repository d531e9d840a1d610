package dk.amr.web.delivery;

import dk.amr.domain.access.UseCase;
import dk.amr.domain.correspondence.MessageId;
import dk.amr.domain.correspondence.OutboxQuery;
import dk.amr.domain.delivery.DeliverOutbox;
import dk.amr.domain.delivery.ListOutbox;
import dk.amr.domain.delivery.RetryMessage;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.http.json.ListView;
import dk.amr.web.page.delivery.OutboxFilter;
import java.time.Clock;

/** /api/v1/outbox */
final class OutboxApi implements Routes {

    private static final String ADDRESS = Router.API + "/outbox";
    private static final int USUAL = 50;

    /** What a round of delivery came to. */
    record RoundView(int delivered, int delayed, int failed, int dropped) {}

    private final ListOutbox listOutbox;
    private final RetryMessage retryMessage;
    private final DeliverOutbox deliverOutbox;
    private final Clock clock;

    OutboxApi(ListOutbox listOutbox, RetryMessage retryMessage, DeliverOutbox deliverOutbox, Clock clock) {
        this.listOutbox = listOutbox;
        this.retryMessage = retryMessage;
        this.deliverOutbox = deliverOutbox;
        this.clock = clock;
    }

    @Override
    public void define(Router router) {
        router.get(ADDRESS, UseCase.LIST_OUTBOX, this::list);
        router.post(ADDRESS + "/deliver", UseCase.DELIVER_OUTBOX, this::deliver);
        router.post(ADDRESS + "/{message}/retry", UseCase.RETRY_MESSAGE, this::retry);
    }

    private Response list(Request request) {
        OutboxQuery query = new OutboxQuery(
                request.query("state").map(OutboxFilter::ofCode).orElse(OutboxQuery.Which.ALL),
                request.query("sort").map(OutboxApi::isOldestFirst).orElse(false),
                request.limit(USUAL),
                request.cursor());
        return Response.json(ListView.of(
                listOutbox
                        .list(request.caller(), new ListOutbox.Request(query, false))
                        .page(),
                null,
                message -> MessageView.from(message, clock.instant())));
    }

    private static boolean isOldestFirst(String order) {
        return switch (order) {
            case "writtenAt" -> true;
            case "-writtenAt" -> false;
            default ->
                throw new InvalidValue(
                        "order-is-unknown",
                        new Sentence("Vælg writtenAt eller -writtenAt.", "Choose writtenAt or -writtenAt."));
        };
    }

    private Response deliver(Request request) {
        DeliverOutbox.Round round = deliverOutbox.deliver(request.caller());
        return Response.json(new RoundView(round.delivered(), round.delayed(), round.failed(), round.dropped()));
    }

    private Response retry(Request request) {
        retryMessage.retry(request.caller(), request.id("message", MessageId::parse));
        return Response.noContent();
    }
}
