package dk.amr.web.page.delivery;

import dk.amr.domain.calendar.MomentInWords;
import dk.amr.domain.correspondence.Dispatch;
import dk.amr.domain.correspondence.Message;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.person.PersonName;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Page;
import dk.amr.web.http.Form;
import dk.amr.web.page.FilterWord;
import dk.amr.web.page.FormView;
import dk.amr.web.page.Sorting;
import dk.amr.web.page.text.MessageLabel;
import dk.amr.web.page.text.MessageText;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was sent, what waits and what failed; never what it said. */
public record OutboxPage(
        String heading,
        @Nullable String done,
        FormView refusal,
        List<FilterWord> filters,
        boolean isFiltered,
        List<Sorting.Head> heads,
        List<Row> messages,
        boolean maySendNow,
        Map<String, String> place,
        @Nullable String back,
        @Nullable String next) {

    /**
     * A message in one line.
     *
     * @param file what the file is called that it was written as; absent until it is, and where a server sends mail
     */
    public record Row(
            String id,
            String href,
            String kind,
            @Nullable String recipient,
            String writtenIso,
            String written,
            String state,
            @Nullable String file,
            boolean hasFailed,
            @Nullable String retryAction) {

        @Override
        public String toString() {
            return "Row";
        }
    }

    public OutboxPage {
        filters = List.copyOf(filters);
        heads = List.copyOf(heads);
        messages = List.copyOf(messages);
        place = Map.copyOf(place);
    }

    public static OutboxPage of(
            Page<Message> found,
            Map<PersonId, PersonName> names,
            OutboxView view,
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
        boolean isFiltered = view.filter() != OutboxFilter.ALL;
        boolean isWhole = view.paging().isFirst() && found.next() == null;
        boolean isEmpty = found.items().isEmpty() && view.paging().isFirst();
        return new OutboxPage(
                isFiltered
                        ? view.filter().heading(deeds.keepsMail()).in(language)
                        : isEmpty
                                ? MessageText.none(language)
                                : MessageText.heading(
                                        new MessageText.Fared(failed, waiting + underway, dropped, isWhole),
                                        deeds.keepsMail(),
                                        language),
                done,
                FormView.of(typed, language),
                filters(view, deeds.keepsMail(), language),
                isFiltered,
                heads(view.sorting(), language),
                found.items().stream()
                        .map(message -> row(message, names, deeds, now, language))
                        .toList(),
                deeds.maySend() && waiting > 0,
                view.fields(),
                view.paging().back(),
                view.paging().next(found.next()));
    }

    private static List<FilterWord> filters(OutboxView view, boolean keepsMail, Language language) {
        return Arrays.stream(OutboxFilter.values())
                .map(filter -> new FilterWord(
                        view.sorting().appliedTo(filter.address()),
                        filter.label(keepsMail).in(language),
                        filter == view.filter()))
                .toList();
    }

    private static List<Sorting.Head> heads(Sorting sorting, Language language) {
        return List.of(
                Sorting.plain(MessageLabel.WHAT, language),
                sorting.lastFirst(MessageLabel.WRITTEN, language),
                Sorting.plain(MessageLabel.HOW_FAR, language));
    }

    /** Whether several can be tried again together. */
    public boolean hasSeveral() {
        return messages.stream().filter(row -> row.retryAction() != null).count() > 1;
    }

    /** Whether some of them did not arrive. */
    public boolean hasAnyFailed() {
        return messages.stream().anyMatch(Row::hasFailed);
    }

    static boolean hasFailed(Message message, Instant now) {
        return message.dispatch() instanceof Dispatch.Failed || message.isLost(now);
    }

    private static Row row(
            Message message, Map<PersonId, PersonName> names, OutboxDeeds deeds, Instant now, Language language) {
        boolean hasFailed = hasFailed(message, now);
        PersonName name = names.get(message.person());
        return new Row(
                message.id().value().toString(),
                "/personer/" + message.person().value(),
                MessageText.kind(message.kind(), language),
                name == null ? null : name.full(),
                message.writtenAt().toString(),
                MomentInWords.brief(message.writtenAt(), language),
                MessageText.state(message, now, deeds.keepsMail(), language),
                deeds.keepsMail() && message.dispatch() instanceof Dispatch.Delivered
                        ? message.id().mailFile()
                        : null,
                hasFailed,
                deeds.mayRetry() && hasFailed ? "/beskeder/" + message.id().value() + "/proev-igen" : null);
    }
}
