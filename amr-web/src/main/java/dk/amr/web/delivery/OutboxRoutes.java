package dk.amr.web.delivery;

import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Relation;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.correspondence.Message;
import dk.amr.domain.correspondence.MessageId;
import dk.amr.domain.delivery.DeliverOutbox;
import dk.amr.domain.delivery.ListOutbox;
import dk.amr.domain.delivery.RetryMessage;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.person.PersonName;
import dk.amr.domain.shared.NotFound;
import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;
import dk.amr.web.http.Form;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.page.BulkPage;
import dk.amr.web.page.Pages;
import dk.amr.web.page.delivery.OutboxBulk;
import dk.amr.web.page.delivery.OutboxDeeds;
import dk.amr.web.page.delivery.OutboxPage;
import dk.amr.web.page.delivery.OutboxView;
import dk.amr.web.page.text.BulkLabel;
import dk.amr.web.page.text.DeedText;
import dk.amr.web.page.text.MessageLabel;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** /beskeder */
final class OutboxRoutes implements Routes {

    private static final String ADDRESS = "/beskeder";

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
        router.get(ADDRESS, Set.of(UseCase.LIST_OUTBOX, UseCase.LIST_PEOPLE), this::page);
        router.post(ADDRESS + "/send", UseCase.DELIVER_OUTBOX, this::deliver);
        router.post(ADDRESS + "/{message}/proev-igen", UseCase.RETRY_MESSAGE, this::retry);
        Set<UseCase> toRetry = Set.of(UseCase.RETRY_MESSAGE, UseCase.LIST_OUTBOX, UseCase.LIST_PEOPLE);
        router.post(ADDRESS + "/valgte", toRetry, this::before);
        router.post(ADDRESS + "/proev-igen", toRetry, this::retrySome);
    }

    private Response page(Request request) {
        return page(request, OutboxView.in(request), new Form(Map.of()));
    }

    private Response page(Request request, OutboxView view, Form typed) {
        ListOutbox.Found found = listOutbox.list(request.caller(), new ListOutbox.Request(view.query(), true));
        OutboxPage page = OutboxPage.of(
                found.page(),
                found.names(),
                view,
                new OutboxDeeds(
                        admits(request, UseCase.RETRY_MESSAGE),
                        admits(request, UseCase.DELIVER_OUTBOX),
                        pages.keepsMail()),
                DeedText.done(request.query("gjort").orElse(""))
                        .map(sentence -> sentence.in(request.language()))
                        .orElse(null),
                typed,
                clock.instant(),
                request.language());
        return pages.show(typed.status(), request, MessageLabel.MESSAGES.in(request.language()), "outbox/list", page);
    }

    private Response deliver(Request request) {
        deliverOutbox.deliver(request.caller());
        return Response.redirect(ADDRESS + "?gjort=sendt");
    }

    private Response retry(Request request) {
        retryMessage.retry(request.caller(), request.id("message", MessageId::parse));
        return Response.redirect(ADDRESS + "?gjort=proev-igen");
    }

    /** Those that were ticked; nothing happens yet. */
    private Response before(Request request) {
        gate.mustAdmit(request.caller(), UseCase.RETRY_MESSAGE);
        Form form = request.form();
        List<MessageId> chosen = chosen(form);
        if (chosen.isEmpty()) {
            form.refuse(Form.WHOLE, BulkLabel.CHOOSE_SOME.sentence());
            return page(request, OutboxView.in(form), form);
        }
        ListOutbox.Found seen = seen(request, form);
        Map<MessageId, Message> known = byId(seen);
        List<BulkPage.Line> lines = chosen.stream()
                .map(each -> known.containsKey(each)
                        ? OutboxBulk.ahead(
                                known.get(each), seen.names(), clock.instant(), pages.keepsMail(), request.language())
                        : OutboxBulk.unseen(
                                BulkPage.Mark.AHEAD,
                                BulkLabel.WILL_BE_TRIED.in(request.language()),
                                request.language()))
                .toList();
        List<String> tried = chosen.stream()
                .filter(each -> !known.containsKey(each) || OutboxBulk.isRetried(known.get(each), clock.instant()))
                .map(each -> each.value().toString())
                .toList();
        return bulk(request, OutboxBulk.before(lines, tried, OutboxView.in(form).fields(), request.language()));
    }

    /** Each by itself, as if it had been tried again alone; what is refused is told and stops no other. */
    private Response retrySome(Request request) {
        gate.mustAdmit(request.caller(), UseCase.RETRY_MESSAGE);
        Form form = request.form();
        List<MessageId> chosen = chosen(form);
        ListOutbox.Found seen = seen(request, form);
        Map<MessageId, Message> known = byId(seen);
        return bulk(
                request,
                OutboxBulk.after(
                        chosen.stream()
                                .map(each -> retried(request, each, known.get(each), seen.names()))
                                .toList(),
                        request.language()));
    }

    private BulkPage.Line retried(
            Request request, MessageId id, @Nullable Message message, Map<PersonId, PersonName> names) {
        try {
            retryMessage.retry(request.caller(), id);
            return line(request, message, names, BulkPage.Mark.DONE, BulkLabel.WAITS_AGAIN.sentence());
        } catch (RuleBroken | NotFound refusal) {
            return line(request, message, names, BulkPage.Mark.LEFT_OUT, refusal.sentence());
        }
    }

    private static BulkPage.Line line(
            Request request,
            @Nullable Message message,
            Map<PersonId, PersonName> names,
            BulkPage.Mark mark,
            Sentence outcome) {
        String words = outcome.in(request.language());
        return message == null
                ? OutboxBulk.unseen(mark, words, request.language())
                : OutboxBulk.line(message, names, mark, words, request.language());
    }

    /** The page that the ticks were set on. */
    private ListOutbox.Found seen(Request request, Form form) {
        return listOutbox.list(
                request.caller(), new ListOutbox.Request(OutboxView.in(form).query(), true));
    }

    private static Map<MessageId, Message> byId(ListOutbox.Found seen) {
        return seen.page().items().stream().collect(Collectors.toMap(Message::id, message -> message));
    }

    private static List<MessageId> chosen(Form form) {
        return form.texts(OutboxBulk.MESSAGE).stream()
                .map(MessageId::parse)
                .distinct()
                .toList();
    }

    private Response bulk(Request request, BulkPage page) {
        return pages.showAt(ADDRESS, 200, request, MessageLabel.MESSAGES.in(request.language()), "part/bulk", page);
    }

    private boolean admits(Request request, UseCase useCase) {
        return gate.admits(request.caller(), useCase, Relation.OWN_KREDS);
    }
}
