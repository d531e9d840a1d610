package dk.amr.web.page.delivery;

import dk.amr.domain.correspondence.Dispatch;
import dk.amr.domain.correspondence.Message;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Page;
import dk.amr.web.page.Paging;
import dk.amr.web.page.text.MessageText;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was sent, what waits and what failed; never what it said. */
public record OutboxPage(
        String heading,
        @Nullable String done,
        List<Row> messages,
        boolean maySendNow,
        @Nullable String back,
        @Nullable String next) {

    /** A message in one line. */
    public record Row(
            String href,
            String kind,
            String writtenIso,
            String written,
            String state,
            boolean hasFailed,
            @Nullable String retryAction) {}

    public OutboxPage {
        messages = List.copyOf(messages);
    }

    public static OutboxPage of(
            Page<Message> found,
            Paging paging,
            OutboxDeeds deeds,
            @Nullable String done,
            Instant now,
            Language language) {
        int failed = (int)
                found.items().stream().filter(each -> hasFailed(each, now)).count();
        int waiting = (int) found.items().stream()
                .filter(each -> each.dispatch() instanceof Dispatch.Waiting)
                .count();
        return new OutboxPage(
                MessageText.heading(failed, waiting, found.items().isEmpty() && paging.isFirst(), language),
                done,
                found.items().stream()
                        .map(message -> row(message, deeds, now, language))
                        .toList(),
                deeds.maySend() && waiting > 0,
                paging.back(),
                paging.next(found.next()));
    }

    private static boolean hasFailed(Message message, Instant now) {
        return message.dispatch() instanceof Dispatch.Failed || message.isLost(now);
    }

    private static Row row(Message message, OutboxDeeds deeds, Instant now, Language language) {
        boolean hasFailed = hasFailed(message, now);
        return new Row(
                "/personer/" + message.person().value(),
                MessageText.kind(message.kind(), language),
                message.writtenAt().toString(),
                MessageText.moment(message.writtenAt(), language),
                MessageText.state(message, now, language),
                hasFailed,
                deeds.mayRetry() && hasFailed ? "/beskeder/" + message.id().value() + "/proev-igen" : null);
    }
}
