package dk.amr.web.task;

import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.mandate.MandateId;
import dk.amr.domain.shared.NotFound;
import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.task.CompleteTask;
import dk.amr.domain.task.ListTasks;
import dk.amr.domain.task.Task;
import dk.amr.domain.task.TaskKind;
import dk.amr.web.http.Form;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.page.BulkPage;
import dk.amr.web.page.Pages;
import dk.amr.web.page.task.TaskBulk;
import dk.amr.web.page.task.TaskDeeds;
import dk.amr.web.page.task.TaskPage;
import dk.amr.web.page.text.BulkLabel;
import dk.amr.web.page.text.DeedText;
import dk.amr.web.page.text.TaskLabel;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** /opgaver */
final class TaskRoutes implements Routes {

    private final ListTasks listTasks;
    private final CompleteTask completeTask;
    private final Gate gate;
    private final Pages pages;

    TaskRoutes(ListTasks listTasks, CompleteTask completeTask, Gate gate, Pages pages) {
        this.listTasks = listTasks;
        this.completeTask = completeTask;
        this.gate = gate;
        this.pages = pages;
    }

    @Override
    public void define(Router router) {
        router.get("/opgaver", UseCase.LIST_TASKS, this::page);
        router.post("/opgaver/faerdig", UseCase.COMPLETE_TASK, this::complete);
        router.post("/opgaver/valgte", Set.of(UseCase.COMPLETE_TASK, UseCase.LIST_TASKS), this::before);
        router.post("/opgaver/faerdige", Set.of(UseCase.COMPLETE_TASK, UseCase.LIST_TASKS), this::completeSome);
    }

    private Response page(Request request) {
        return page(request, new Form(Map.of()));
    }

    private Response page(Request request, Form typed) {
        TaskPage page = TaskPage.of(
                listTasks.list(request.caller()),
                request.query("slags").map(TaskKind::of).orElse(null),
                TaskDeeds.of(gate, request.caller()),
                DeedText.done(request.query("gjort").orElse(""))
                        .map(sentence -> sentence.in(request.language()))
                        .orElse(null),
                typed,
                request.day(),
                request.language());
        return pages.show(typed.status(), request, TaskLabel.TASKS.in(request.language()), "tasks/list", page);
    }

    private Response complete(Request request) {
        completeTask.complete(
                request.caller(), new CompleteTask.Request(TaskKind.WELCOME_PACKAGE, about(request.form())));
        return Response.redirect(
                request.form().text("fra").equals("overblik") ? "/?gjort=faerdig" : "/opgaver?gjort=faerdig");
    }

    /** Those that were ticked; nothing happens yet. */
    private Response before(Request request) {
        gate.mustAdmit(request.caller(), UseCase.COMPLETE_TASK);
        Form form = request.form();
        List<UUID> chosen = chosen(form);
        if (chosen.isEmpty()) {
            form.refuse(Form.WHOLE, BulkLabel.CHOOSE_SOME.sentence());
            return page(request, form);
        }
        Map<UUID, Task> waiting = waiting(request);
        List<BulkPage.Line> lines = chosen.stream()
                .map(each -> waiting.containsKey(each)
                        ? TaskBulk.ahead(waiting.get(each), request.language())
                        : TaskBulk.gone(request.language()))
                .toList();
        List<String> left =
                chosen.stream().filter(waiting::containsKey).map(UUID::toString).toList();
        return bulk(request, TaskBulk.before(lines, left, request.language()));
    }

    /** Each by itself, as if it had been ticked off alone; what is refused is told and stops no other. */
    private Response completeSome(Request request) {
        gate.mustAdmit(request.caller(), UseCase.COMPLETE_TASK);
        List<UUID> chosen = chosen(request.form());
        Map<UUID, Task> waiting = waiting(request);
        return bulk(
                request,
                TaskBulk.after(
                        chosen.stream()
                                .map(each -> completed(request, waiting.get(each)))
                                .toList(),
                        request.language()));
    }

    private BulkPage.Line completed(Request request, @Nullable Task task) {
        if (task == null) {
            return TaskBulk.gone(request.language());
        }
        try {
            completeTask.complete(request.caller(), new CompleteTask.Request(TaskKind.WELCOME_PACKAGE, task.about()));
            return TaskBulk.line(
                    task, BulkPage.Mark.DONE, BulkLabel.IS_TICKED.in(request.language()), request.language());
        } catch (RuleBroken | NotFound refusal) {
            return TaskBulk.line(
                    task, BulkPage.Mark.LEFT_OUT, refusal.sentence().in(request.language()), request.language());
        }
    }

    private Map<UUID, Task> waiting(Request request) {
        return listTasks.list(request.caller()).stream()
                .filter(task -> task.kind() == TaskKind.WELCOME_PACKAGE)
                .collect(Collectors.toMap(Task::about, task -> task));
    }

    private static List<UUID> chosen(Form form) {
        return form.texts(TaskBulk.ABOUT).stream()
                .map(each -> MandateId.parse(each).value())
                .distinct()
                .toList();
    }

    private Response bulk(Request request, BulkPage page) {
        return pages.showAt("/opgaver", 200, request, TaskLabel.TASKS.in(request.language()), "part/bulk", page);
    }

    private static UUID about(Form form) {
        return MandateId.parse(form.text("om")).value();
    }
}
