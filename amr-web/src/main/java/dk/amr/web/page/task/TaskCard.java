package dk.amr.web.page.task;

import dk.amr.domain.shared.Language;
import dk.amr.domain.task.Task;
import dk.amr.domain.task.TaskKind;
import dk.amr.web.page.text.TaskText;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What waits, on the overview: the most urgent first, and many of one kind in one line. */
public record TaskCard(String heading, List<TaskLine> lines) {

    private static final int MANY = 3;

    public TaskCard {
        lines = List.copyOf(lines);
    }

    public static TaskCard of(List<Task> tasks, TaskDeeds deeds, LocalDate day, Language language) {
        Map<TaskKind, List<Task>> byKind =
                tasks.stream().collect(Collectors.groupingBy(Task::kind, LinkedHashMap::new, Collectors.toList()));
        return new TaskCard(
                TaskText.heading(tasks.size(), language),
                byKind.values().stream()
                        .flatMap(some -> lines(some, deeds, day, language))
                        .toList());
    }

    private static Stream<TaskLine> lines(List<Task> some, TaskDeeds deeds, LocalDate day, Language language) {
        boolean isOne = some.size() == 1;
        boolean isTold = some.size() < MANY && some.getFirst().kind() != TaskKind.OFFER_DUE;
        return isOne || isTold
                ? some.stream().map(task -> TaskLine.of(task, deeds, day, language))
                : Stream.of(TaskLine.of(some, deeds, day, language));
    }
}
