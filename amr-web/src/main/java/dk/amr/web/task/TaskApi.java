package dk.amr.web.task;

import dk.amr.domain.access.UseCase;
import dk.amr.domain.task.CompleteTask;
import dk.amr.domain.task.ListTasks;
import dk.amr.domain.task.TaskKind;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.http.json.Body;
import dk.amr.web.http.json.ListView;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** /api/v1/tasks */
final class TaskApi implements Routes {

    /** Which task is done. */
    record CompleteBody(@Nullable String kind, @Nullable UUID about) {}

    private final ListTasks listTasks;
    private final CompleteTask completeTask;

    TaskApi(ListTasks listTasks, CompleteTask completeTask) {
        this.listTasks = listTasks;
        this.completeTask = completeTask;
    }

    @Override
    public void define(Router router) {
        router.get(Router.API + "/tasks", UseCase.LIST_TASKS, this::list);
        router.post(Router.API + "/tasks/complete", UseCase.COMPLETE_TASK, this::complete);
    }

    private Response list(Request request) {
        return Response.json(
                ListView.all(listTasks.list(request.caller()), task -> TaskView.from(task, request.day())));
    }

    private Response complete(Request request) {
        CompleteBody body = request.body(CompleteBody.class);
        completeTask.complete(
                request.caller(),
                new CompleteTask.Request(
                        TaskKind.of(Body.need("kind", body.kind())), Body.need("about", body.about())));
        return Response.noContent();
    }
}
