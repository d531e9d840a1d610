package dk.amr.web.task;

import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.mandate.MandateId;
import dk.amr.domain.task.CompleteTask;
import dk.amr.domain.task.ListTasks;
import dk.amr.domain.task.TaskKind;
import dk.amr.web.http.Form;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.page.Pages;
import dk.amr.web.page.task.TaskDeeds;
import dk.amr.web.page.task.TaskPage;
import dk.amr.web.page.text.DeedText;
import dk.amr.web.page.text.TaskLabel;
import java.util.UUID;

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
    }

    private Response page(Request request) {
        TaskPage page = TaskPage.of(
                listTasks.list(request.caller()),
                request.query("slags").map(TaskKind::of).orElse(null),
                TaskDeeds.of(gate, request.caller()),
                DeedText.done(request.query("gjort").orElse(""))
                        .map(sentence -> sentence.in(request.language()))
                        .orElse(null),
                request.day(),
                request.language());
        return pages.show(request, TaskLabel.TASKS.in(request.language()), "tasks/list", page);
    }

    private Response complete(Request request) {
        completeTask.complete(
                request.caller(), new CompleteTask.Request(TaskKind.WELCOME_PACKAGE, about(request.form())));
        return Response.redirect(
                request.form().text("fra").equals("overblik") ? "/?gjort=faerdig" : "/opgaver?gjort=faerdig");
    }

    private static UUID about(Form form) {
        return MandateId.parse(form.text("om")).value();
    }
}
