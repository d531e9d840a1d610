package dk.amr.web.meeting.planning;

import dk.amr.domain.access.UseCase;
import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.meeting.Place;
import dk.amr.domain.meeting.agenda.Agenda;
import dk.amr.domain.meeting.agenda.AgendaTemplate;
import dk.amr.domain.meeting.planning.PlanMeeting;
import dk.amr.domain.network.NamedColleague;
import dk.amr.domain.offer.look.NetworkLine;
import dk.amr.web.http.Form;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.meeting.GroupMeetings;
import dk.amr.web.meeting.MeetingAddress;
import dk.amr.web.page.DeedPage;
import dk.amr.web.page.Pages;
import dk.amr.web.page.meeting.ChooseNetworkPage;
import dk.amr.web.page.meeting.PlanForm;
import dk.amr.web.page.meeting.PlanPage;
import dk.amr.web.page.meeting.SlotFields;
import dk.amr.web.page.meeting.TemplateLines;
import dk.amr.web.page.network.Colleagues;
import dk.amr.web.page.text.PlanLabel;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** /moeder/nyt, and POST to /moeder */
final class PlanRoutes implements Routes {

    private final PlanMeeting planMeeting;
    private final PlannableNetworks networks;
    private final GroupMeetings groupMeetings;
    private final Colleagues colleagues;
    private final Previews previews;
    private final Pages pages;

    PlanRoutes(
            PlanMeeting planMeeting,
            PlannableNetworks networks,
            GroupMeetings groupMeetings,
            Colleagues colleagues,
            Previews previews,
            Pages pages) {
        this.planMeeting = planMeeting;
        this.networks = networks;
        this.groupMeetings = groupMeetings;
        this.colleagues = colleagues;
        this.previews = previews;
        this.pages = pages;
    }

    @Override
    public void define(Router router) {
        Set<UseCase> useCases = Set.of(
                UseCase.PLAN_MEETING,
                UseCase.LIST_NETWORKS,
                UseCase.LIST_KOMMUNEGRUPPE_MEETINGS,
                UseCase.LIST_ACCOUNTS);
        router.get("/moeder/nyt", useCases, this::ask);
        router.post("/moeder", useCases, this::plan);
    }

    private Response ask(Request request) {
        return request.query("netvaerk")
                .map(id -> page(request, networks.find(request, id), asked(request), null))
                .orElseGet(() -> choose(request));
    }

    private Response choose(Request request) {
        ChooseNetworkPage page = new ChooseNetworkPage(networks.of(request).stream()
                .map(line -> new DeedPage.Crumb(
                        "/moeder/nyt?netvaerk=" + line.network().id().value(),
                        line.kommunegruppe().value()))
                .toList());
        return pages.show(request, PlanLabel.PLAN_A_MEETING.in(request.language()), "meetings/choose", page);
    }

    private static Form asked(Request request) {
        return Form.startingWith(Map.of(
                "dag", request.query("dag").orElse(""),
                "fra", request.query("fra").orElse(""),
                "til", request.query("til").orElse(""),
                "efter", request.query("efter").orElse(""),
                "temaminutter", String.valueOf(AgendaTemplate.USUAL_THEME_MINUTES)));
    }

    private Response plan(Request request) {
        Form form = TemplateLines.letGo(request.form());
        NetworkLine line = networks.find(request, form.text("netvaerk"));
        Optional<TimeSlot> slot = SlotFields.read(form);
        Optional<Note> reason = form.read("grund", Note::new);
        Optional<Place> place = form.read("sted", Place::new);
        Optional<NamedColleague> beside = form.read("medfacilitator", NamedColleague::of);
        Optional<Agenda> agenda =
                AgendaFields.read(form, slot.map(TimeSlot::minutes).orElse(PlanText.USUAL_MINUTES), List.of());
        if (form.text("handling").equals("vis")) {
            return preview(request, line, form, slot, agenda);
        }
        return form.submitted(
                        PlanText.FIELD_OF_RULE,
                        () -> planMeeting.plan(
                                request.caller(),
                                new PlanMeeting.Request(
                                        form.text("netvaerk"),
                                        slot.orElseThrow(),
                                        form.text("efter"),
                                        reason.orElseGet(Note::empty),
                                        place.orElseGet(Place::undecided),
                                        beside.orElse(null),
                                        agenda.orElseThrow())))
                .map(planned -> Response.redirect(
                        MeetingAddress.page(planned.meeting().id().value().toString())
                                + (TemplateLines.areKept(form) ? "?gjort=planlagt-egne-punkter" : "?gjort=planlagt")))
                .orElseGet(() -> preview(request, line, form, slot, agenda));
    }

    private Response preview(
            Request request, NetworkLine line, Form form, Optional<TimeSlot> slot, Optional<Agenda> agenda) {
        PlanPage.Preview shown = slot.isPresent() && agenda.isPresent()
                ? previews.of(request, line, form, slot.get(), agenda.get())
                : null;
        int minutes = slot.map(TimeSlot::minutes).orElse(PlanText.USUAL_MINUTES);
        Form filled =
                agenda.map(each -> AgendaFields.filled(form, each, minutes)).orElse(form);
        return page(request, line, filled, shown);
    }

    private Response page(Request request, NetworkLine line, Form form, PlanPage.@Nullable Preview preview) {
        LocalDate year = SlotFields.day(form).orElse(request.day());
        PlanForm fields = PlanForm.of(
                form,
                groupMeetings.choices(request, line.kommunegruppe(), form, year),
                colleagues.knownTo(request.caller()),
                true,
                request.language());
        PlanPage page = PlanPage.of(PlanText.plan(line, request.language()), form, fields, preview, request.language());
        return pages.show(form.status(), request, page.heading(), "meetings/plan", page);
    }
}
