package dk.amr.web.page.access;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.access.AuditEntry;
import dk.amr.domain.access.Door;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.audit.AuditEvent;
import dk.amr.domain.calendar.MomentInWords;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Page;
import dk.amr.domain.shared.Sentence;
import dk.amr.web.page.Paging;
import dk.amr.web.page.text.ActText;
import dk.amr.web.page.text.AuditLabel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who did what, the latest first. */
public record AuditPage(
        List<Row> rows, @Nullable String back, @Nullable String next) {

    /**
     * One act.
     *
     * @param aboutHref where what it was about is looked at, if there is a page of it
     */
    public record Row(
            String iso,
            String when,
            String who,
            String what,
            @Nullable String about,
            @Nullable String aboutHref,
            @Nullable String how,
            boolean isDenied) {}

    public AuditPage {
        rows = List.copyOf(rows);
    }

    /** The page of those events, by whom as the accounts are called. */
    public static AuditPage of(
            Page<AuditEvent> events, Map<AccountId, Sentence> names, Paging paging, Language language) {
        return new AuditPage(
                events.items().stream()
                        .map(event -> row(event.entry(), names, language))
                        .toList(),
                paging.back(),
                paging.next(events.next()));
    }

    private static Row row(AuditEntry entry, Map<AccountId, Sentence> names, Language language) {
        Optional<Subject> subject = Optional.ofNullable(entry.subject());
        return new Row(
                entry.at().toString(),
                MomentInWords.brief(entry.at(), language),
                who(entry, names, language),
                ActText.act(entry.useCase(), language),
                subject.map(about -> ActText.about(about.kind(), language)).orElse(null),
                subject.map(AuditPage::href).orElse(null),
                how(entry.door(), language),
                entry.outcome() == AuditEntry.Outcome.DENIED);
    }

    private static String who(AuditEntry entry, Map<AccountId, Sentence> names, Language language) {
        if (entry.account() == null) {
            return (entry.door() == Door.JOB ? AuditLabel.BY_ITSELF : AuditLabel.NOBODY).in(language);
        }
        return Optional.ofNullable(names.get(entry.account()))
                .map(name -> name.in(language))
                .orElseGet(() -> AuditLabel.ACCOUNT_IS_GONE.in(language));
    }

    private static @Nullable String how(Door door, Language language) {
        return switch (door) {
            case PAGE -> AuditLabel.BY_PAGE.in(language);
            case JSON -> AuditLabel.BY_PROGRAM.in(language);
            case COMMAND -> AuditLabel.BY_COMMAND.in(language);
            case JOB -> null;
        };
    }

    private static @Nullable String href(Subject subject) {
        return switch (subject.kind()) {
            case PERSON -> "/personer/" + subject.id();
            case NETWORK -> "/netvaerk/" + subject.id();
            default -> null;
        };
    }

    @Override
    public String toString() {
        return "AuditPage";
    }
}
