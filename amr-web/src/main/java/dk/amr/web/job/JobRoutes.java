package dk.amr.web.job;

import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Relation;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.delivery.DelayedMessages;
import dk.amr.domain.job.ListJobs;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.http.json.ListView;
import dk.amr.web.page.Pages;
import dk.amr.web.page.job.JobsPage;

/** /drift and /api/v1/jobs */
final class JobRoutes implements Routes {

    private final ListJobs listJobs;
    private final DelayedMessages delayedMessages;
    private final Gate gate;
    private final Pages pages;

    JobRoutes(ListJobs listJobs, DelayedMessages delayedMessages, Gate gate, Pages pages) {
        this.listJobs = listJobs;
        this.delayedMessages = delayedMessages;
        this.gate = gate;
        this.pages = pages;
    }

    @Override
    public void define(Router router) {
        router.get("/drift", UseCase.LIST_JOBS, this::page);
        router.get(Router.API + "/jobs", UseCase.LIST_JOBS, this::list);
    }

    private Response page(Request request) {
        JobsPage page = JobsPage.of(
                listJobs.list(request.caller()),
                new JobsPage.Mail(
                        delayedMessages.of(request.caller().kreds()),
                        delayedMessages.givenUp(request.caller().kreds())),
                gate.admits(request.caller(), UseCase.LIST_OUTBOX, Relation.OWN_KREDS),
                request.language());
        return pages.show(request, page.heading(), "job/jobs", page);
    }

    private Response list(Request request) {
        return Response.json(ListView.all(listJobs.list(request.caller()), JobView::from));
    }
}
