package dk.amr.web.page.task;

import dk.amr.domain.offer.promise.Verdict;
import dk.amr.domain.shared.Language;
import dk.amr.domain.task.Task;
import dk.amr.domain.task.TaskKind;
import dk.amr.web.http.Form;
import dk.amr.web.page.FilterWord;
import dk.amr.web.page.FormView;
import dk.amr.web.page.text.Figures;
import dk.amr.web.page.text.OfferLabel;
import dk.amr.web.page.text.TaskText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every task, or every task of one kind, the most urgent first. */
public record TaskPage(
        String heading,
        @Nullable String lead,
        @Nullable String done,
        FormView refusal,
        List<FilterWord> filters,
        List<TaskLine> lines) {

    public TaskPage {
        filters = List.copyOf(filters);
        lines = List.copyOf(lines);
    }

    public static TaskPage of(
            List<Task> tasks,
            @Nullable TaskKind kind,
            TaskDeeds deeds,
            @Nullable String done,
            Form typed,
            LocalDate day,
            Language language) {
        List<Task> shown = tasks.stream()
                .filter(task -> kind == null || task.kind() == kind)
                .toList();
        int overdue = (int) shown.stream()
                .filter(task -> task.kind() != TaskKind.NETWORK_NEEDED && task.isOverdue(day))
                .count();
        return new TaskPage(
                TaskText.heading(shown.size(), language),
                TaskText.overdue(overdue, language).orElse(null),
                done,
                FormView.of(typed, language),
                filters(tasks, kind, language),
                lines(shown, deeds, day, language));
    }

    /** The way to a network that is missing stands once for each kommunegruppe, however many wait for it. */
    private static List<TaskLine> lines(List<Task> shown, TaskDeeds deeds, LocalDate day, Language language) {
        Set<String> led = shown.stream()
                .filter(task -> task.kind() == TaskKind.NETWORK_NEEDED)
                .map(Task::place)
                .collect(Collectors.toCollection(HashSet::new));
        List<TaskLine> lines = new ArrayList<>();
        for (Task task : shown) {
            boolean isLed = task.obstacle() == Verdict.Obstacle.NO_ACTIVE_NETWORK && !led.add(task.place());
            lines.add(TaskLine.of(task, isLed ? deeds.withoutEstablishing() : deeds, day, language));
        }
        return lines;
    }

    /** Whether several can be ticked off together. */
    public boolean hasSeveral() {
        return lines.stream().filter(line -> line.about() != null).count() > 1;
    }

    /** Where the tasks of a kind are. */
    static String address(TaskKind kind) {
        return "/opgaver?slags=" + word(kind);
    }

    /** The kind as it stands in an address. */
    private static String word(TaskKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<FilterWord> filters(List<Task> tasks, @Nullable TaskKind chosen, Language language) {
        List<FilterWord> words = new ArrayList<>();
        words.add(new FilterWord(
                "/opgaver", OfferLabel.ALL.in(language), Figures.number(tasks.size(), language), chosen == null));
        for (TaskKind kind : TaskKind.values()) {
            int count = (int) tasks.stream().filter(task -> task.kind() == kind).count();
            if (count > 0) {
                words.add(new FilterWord(
                        address(kind), kind.title().in(language), Figures.number(count, language), kind == chosen));
            }
        }
        return words;
    }
}
