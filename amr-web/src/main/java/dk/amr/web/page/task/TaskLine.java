package dk.amr.web.page.task;

import dk.amr.domain.offer.promise.Verdict;
import dk.amr.domain.shared.Language;
import dk.amr.domain.task.Task;
import dk.amr.domain.task.TaskKind;
import dk.amr.web.page.delivery.OutboxFilter;
import dk.amr.web.page.text.OfferText;
import dk.amr.web.page.text.TaskLabel;
import dk.amr.web.page.text.TaskText;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits: what, why, until when, and the one thing to do about it.
 *
 * @param about what is ticked off by the button, where there is one
 */
public record TaskLine(
        String what,
        String why,
        @Nullable String chip,
        boolean isOver,
        @Nullable String href,
        @Nullable String about,
        String action) {

    private static final int SOON = 14;

    /** One task by itself. */
    static TaskLine of(Task task, TaskDeeds deeds, LocalDate day, Language language) {
        return line(
                TaskText.title(task, language),
                why(task, deeds, language),
                task.couldBeDoneInTime() ? chip(task.kind(), task.due(), day, language) : null,
                isLate(task.kind(), task.due(), day),
                way(task, deeds),
                language,
                task);
    }

    /** Several of one kind, the most urgent first. */
    static TaskLine of(List<Task> some, TaskDeeds deeds, LocalDate day, Language language) {
        TaskKind kind = some.getFirst().kind();
        boolean canAnyBeDone = some.stream().anyMatch(task -> task.obstacle() == null);
        LocalDate due = some.stream()
                .filter(Task::couldBeDoneInTime)
                .findFirst()
                .map(Task::due)
                .orElse(null);
        Way way = way(kind, canAnyBeDone, deeds);
        int lackEmail = (int) some.stream()
                .filter(task -> task.obstacle() == Verdict.Obstacle.NO_EMAIL)
                .count();
        String why =
                (due == null ? TaskText.noDeadline(canAnyBeDone, language) : TaskText.why(kind, due, day, language))
                        + OfferText.lackEmail(lackEmail, language);
        return new TaskLine(
                TaskText.title(kind, some.size(), language),
                deeds.mayDo(kind) ? why : leftToOffice(why, language),
                due == null ? null : chip(kind, due, day, language),
                due != null && isLate(kind, due, day),
                way.href(),
                null,
                way.label().in(language));
    }

    private static TaskLine line(
            String what, String why, @Nullable String chip, boolean isOver, Way way, Language language, Task task) {
        return new TaskLine(
                what,
                why,
                chip,
                isOver,
                way.href(),
                way.href() == null && way.label() == TaskLabel.IS_SENT
                        ? task.about().toString()
                        : null,
                way.label() == TaskLabel.ESTABLISH
                        ? TaskText.establish(task.place(), language)
                        : way.label().in(language));
    }

    private static String why(Task task, TaskDeeds deeds, Language language) {
        String why = TaskText.why(task, language);
        if (!deeds.maySee(task)) {
            return why + " " + TaskText.doneByWhoeverLeads(language);
        }
        return deeds.mayDo(task.kind()) ? why : leftToOffice(why, language);
    }

    private static String leftToOffice(String why, Language language) {
        return why + " " + TaskText.doneByOffice(language);
    }

    /** Where the action leads and what it is called; nowhere where it is done by a button, or not at all. */
    private record Way(@Nullable String href, TaskLabel label) {}

    private static Way way(Task task, TaskDeeds deeds) {
        String person =
                task.person() == null ? "/" : "/personer/" + task.person().value();
        return switch (task.kind()) {
            case OFFER_DUE -> wayToOffer(task, person, deeds);
            case WELCOME_PACKAGE ->
                deeds.mayTickOff() ? new Way(null, TaskLabel.IS_SENT) : new Way(person, TaskLabel.SEE_PERSON);
            case RE_ELECTION ->
                deeds.mayReport()
                        ? new Way(person + "/hverv", TaskLabel.REPORT_RE_ELECTION)
                        : new Way(person, TaskLabel.SEE_PERSON);
            case BY_ELECTION -> new Way("/personer?q=" + encoded(task.place()), TaskLabel.SEE_WHO_IS_THERE);
            case NETWORK_NEEDED -> deeds.mayEstablish() ? wayToNetwork(task) : new Way(null, TaskLabel.SEE_THEM);
            case FACILITATOR_NEEDED -> ledBy(task, "/netvaerk/", TaskLabel.SEE_NETWORK, deeds);
            case MEETING_TO_SETTLE -> ledBy(task, "/moeder/", TaskLabel.SETTLE, deeds);
            case INVITE_DUE -> ledBy(task, "/moeder/", TaskLabel.SEE_AND_INVITE, deeds);
            case MESSAGE_FAILED ->
                deeds.maySeeMessages()
                        ? new Way(OutboxFilter.FAILED.address(), TaskLabel.SEE_MESSAGES)
                        : new Way(person, TaskLabel.SEE_PERSON);
        };
    }

    private static Way ledBy(Task task, String place, TaskLabel label, TaskDeeds deeds) {
        return new Way(deeds.maySee(task) ? place + task.about() : null, label);
    }

    private static Way wayToOffer(Task task, String person, TaskDeeds deeds) {
        if (task.obstacle() == Verdict.Obstacle.NO_ACTIVE_NETWORK && deeds.mayEstablish()) {
            return wayToNetwork(task);
        }
        return task.obstacle() == null && deeds.maySendAll()
                ? new Way(person + "/tilbud", TaskLabel.SEE_AND_SEND)
                : new Way(person, TaskLabel.SEE_PERSON);
    }

    private static Way wayToNetwork(Task task) {
        return new Way("/netvaerk/nyt?kommunegruppe=" + encoded(task.place()), TaskLabel.ESTABLISH);
    }

    /** To several of one kind. */
    private static Way way(TaskKind kind, boolean canAnyBeDone, TaskDeeds deeds) {
        if (kind != TaskKind.OFFER_DUE || !deeds.maySendAll()) {
            return new Way(place(kind, deeds), TaskLabel.SEE_THEM);
        }
        return new Way("/tilbud", canAnyBeDone ? TaskLabel.SEE_AND_SEND : TaskLabel.SEE_WHAT_IS_MISSING);
    }

    private static String place(TaskKind kind, TaskDeeds deeds) {
        return switch (kind) {
            case NETWORK_NEEDED -> deeds.mayEstablish() ? "/netvaerk" : TaskPage.address(kind);
            case MESSAGE_FAILED -> deeds.maySeeMessages() ? OutboxFilter.FAILED.address() : TaskPage.address(kind);
            default -> TaskPage.address(kind);
        };
    }

    private static @Nullable String chip(TaskKind kind, LocalDate due, LocalDate day, Language language) {
        boolean hasDeadline = kind != TaskKind.NETWORK_NEEDED && kind != TaskKind.MESSAGE_FAILED;
        boolean isSoon = !due.isAfter(day.plusDays(SOON)) || kind == TaskKind.RE_ELECTION;
        boolean isLateElection = kind == TaskKind.BY_ELECTION;
        return hasDeadline && isSoon && !isLateElection ? TaskText.due(due, day, language) : null;
    }

    private static boolean isLate(TaskKind kind, LocalDate due, LocalDate day) {
        return kind != TaskKind.NETWORK_NEEDED && due.isBefore(day);
    }

    private static String encoded(@Nullable String text) {
        return URLEncoder.encode(text == null ? "" : text, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "TaskLine";
    }
}
