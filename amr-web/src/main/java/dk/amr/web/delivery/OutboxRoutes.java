package dk.amr.web.delivery;

import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Relation;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.correspondence.MessageId;
import dk.amr.domain.delivery.DeliverOutbox;
import dk.amr.domain.delivery.ListOutbox;
import dk.amr.domain.delivery.RetryMessage;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.page.Pages;
import dk.amr.web.page.Paging;
import dk.amr.web.page.delivery.OutboxDeeds;
import dk.amr.web.page.delivery.OutboxPage;
import dk.amr.web.page.text.DeedText;
import dk.amr.web.page.text.MessageLabel;
import java.time.Clock;

/** /beskeder */
final class OutboxRoutes implements Routes {

    private static final String ADDRESS = "/beskeder";
    private static final int PAGE = 50;

    private final ListOutbox listOutbox;
    private final RetryMessage retryMessage;
    private final DeliverOutbox deliverOutbox;
    private final Gate gate;
    private final Pages pages;
    private final Clock clock;

    OutboxRoutes(
            ListOutbox listOutbox,
            RetryMessage retryMessage,
            DeliverOutbox deliverOutbox,
            Gate gate,
            Pages pages,
            Clock clock) {
        this.listOutbox = listOutbox;
        this.retryMessage = retryMessage;
        this.deliverOutbox = deliverOutbox;
        this.gate = gate;
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    public void define(Router router) {
        router.get(ADDRESS, UseCase.LIST_OUTBOX, this::page);
        router.post(ADDRESS + "/send", UseCase.DELIVER_OUTBOX, this::deliver);
        router.post(ADDRESS + "/{message}/proev-igen", UseCase.RETRY_MESSAGE, this::retry);
    }

    private Response page(Request request) {
        Paging paging = Paging.in(ADDRESS, request);
        OutboxPage page = OutboxPage.of(
                listOutbox.list(request.caller(), paging.cursor(), PAGE),
                paging,
                new OutboxDeeds(admits(request, UseCase.RETRY_MESSAGE), admits(request, UseCase.DELIVER_OUTBOX)),
                DeedText.done(request.query("gjort").orElse(""))
                        .map(sentence -> sentence.in(request.language()))
                        .orElse(null),
                clock.instant(),
                request.language());
        return pages.show(request, MessageLabel.MESSAGES.in(request.language()), "outbox/list", page);
    }

    private Response deliver(Request request) {
        deliverOutbox.deliver(request.caller());
        return Response.redirect(ADDRESS + "?gjort=sendt");
    }

    private Response retry(Request request) {
        retryMessage.retry(request.caller(), request.id("message", MessageId::parse));
        return Response.redirect(ADDRESS + "?gjort=proev-igen");
    }

    private boolean admits(Request request, UseCase useCase) {
        return gate.admits(request.caller(), useCase, Relation.OWN_KREDS);
    }
}
