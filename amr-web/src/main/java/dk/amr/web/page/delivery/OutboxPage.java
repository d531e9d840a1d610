package dk.amr.web.page.delivery;

import dk.amr.domain.calendar.MomentInWords;
import dk.amr.domain.correspondence.Dispatch;
import dk.amr.domain.correspondence.Message;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Page;
import dk.amr.web.http.Form;
import dk.amr.web.page.FormView;
import dk.amr.web.page.Paging;
import dk.amr.web.page.text.MessageText;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was sent, what waits and what failed; never what it said. */
public record OutboxPage(
        String heading,
        @Nullable String done,
        FormView refusal,
        List<Row> messages,
        boolean maySendNow,
        String cursor,
        @Nullable String back,
        @Nullable String next) {

    /** A message in one line. */
    public record Row(
            String id,
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
            Form typed,
            Instant now,
            Language language) {
        int failed = (int)
                found.items().stream().filter(each -> hasFailed(each, now)).count();
        int waiting = (int) found.items().stream()
                .filter(each -> each.dispatch() instanceof Dispatch.Waiting)
                .count();
        int underway = (int) found.items().stream()
                .filter(each -> each.dispatch() instanceof Dispatch.Underway && !each.isLost(now))
                .count();
        int dropped = (int) found.items().stream()
                .filter(each -> each.dispatch() instanceof Dispatch.Dropped)
                .count();
        return new OutboxPage(
                MessageText.heading(
                        failed, waiting + underway, dropped, found.items().isEmpty() && paging.isFirst(), language),
                done,
                FormView.of(typed, language),
                found.items().stream()
                        .map(message -> row(message, deeds, now, language))
                        .toList(),
                deeds.maySend() && waiting > 0,
                paging.cursor() == null ? "" : paging.cursor(),
                paging.back(),
                paging.next(found.next()));
    }

    /** Whether several can be tried again together. */
    public boolean hasSeveral() {
        return messages.stream().filter(row -> row.retryAction() != null).count() > 1;
    }

    static boolean hasFailed(Message message, Instant now) {
        return message.dispatch() instanceof Dispatch.Failed || message.isLost(now);
    }

    private static Row row(Message message, OutboxDeeds deeds, Instant now, Language language) {
        boolean hasFailed = hasFailed(message, now);
        return new Row(
                message.id().value().toString(),
                "/personer/" + message.person().value(),
                MessageText.kind(message.kind(), language),
                message.writtenAt().toString(),
                MomentInWords.brief(message.writtenAt(), language),
                MessageText.state(message, now, language),
                hasFailed,
                deeds.mayRetry() && hasFailed ? "/beskeder/" + message.id().value() + "/proev-igen" : null);
    }
}
