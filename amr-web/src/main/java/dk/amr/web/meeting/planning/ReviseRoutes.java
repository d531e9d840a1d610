package dk.amr.web.meeting.planning;

import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.account.Colleague;
import dk.amr.domain.meeting.MeetingFinder;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.meeting.Place;
import dk.amr.domain.meeting.agenda.Agenda;
import dk.amr.domain.meeting.look.LookAtMeeting;
import dk.amr.domain.meeting.look.MeetingView;
import dk.amr.domain.meeting.planning.ReviseMeeting;
import dk.amr.domain.network.NamedColleague;
import dk.amr.domain.shared.Version;
import dk.amr.web.http.Form;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.meeting.GroupMeetings;
import dk.amr.web.meeting.MeetingAddress;
import dk.amr.web.page.Pages;
import dk.amr.web.page.Versions;
import dk.amr.web.page.meeting.PlanForm;
import dk.amr.web.page.meeting.PlanPage;
import dk.amr.web.page.meeting.TemplateLines;
import dk.amr.web.page.network.Colleagues;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** /moeder/{meeting}/ret */
final class ReviseRoutes implements Routes {

    private static final String ADDRESS = "/moeder/{meeting}/ret";

    private final ReviseMeeting reviseMeeting;
    private final LookAtMeeting lookAtMeeting;
    private final MeetingFinder finder;
    private final GroupMeetings groupMeetings;
    private final Colleagues colleagues;
    private final Previews previews;
    private final Gate gate;
    private final Pages pages;

    ReviseRoutes(
            ReviseMeeting reviseMeeting,
            LookAtMeeting lookAtMeeting,
            MeetingFinder finder,
            GroupMeetings groupMeetings,
            Colleagues colleagues,
            Previews previews,
            Gate gate,
            Pages pages) {
        this.reviseMeeting = reviseMeeting;
        this.lookAtMeeting = lookAtMeeting;
        this.finder = finder;
        this.groupMeetings = groupMeetings;
        this.colleagues = colleagues;
        this.previews = previews;
        this.gate = gate;
        this.pages = pages;
    }

    @Override
    public void define(Router router) {
        Set<UseCase> useCases = Set.of(
                UseCase.REVISE_MEETING,
                UseCase.LOOK_AT_MEETING,
                UseCase.LIST_KOMMUNEGRUPPE_MEETINGS,
                UseCase.LIST_ACCOUNTS,
                UseCase.LIST_NETWORKS);
        router.get(ADDRESS, useCases, this::ask);
        router.post(ADDRESS, useCases, this::revise);
    }

    private Response ask(Request request) {
        MeetingView view = mayRevise(request);
        Map<String, String> fields =
                new LinkedHashMap<>(AgendaFields.of(view.meeting().agenda()));
        fields.put("sted", view.meeting().place().text());
        fields.put(
                "medfacilitator",
                Optional.ofNullable(view.coFacilitator())
                        .map(Colleague::nameAndAddress)
                        .orElse(""));
        fields.put(
                "efter",
                Optional.ofNullable(view.meeting().precedence().meeting())
                        .map(id -> id.value().toString())
                        .orElse(""));
        fields.put("grund", view.meeting().precedence().reason().text());
        return page(request, view, Form.startingWith(fields), null);
    }

    private Response revise(Request request) {
        Form form = TemplateLines.letGo(request.form());
        MeetingView view = mayRevise(request);
        Optional<Note> reason = form.read("grund", Note::new);
        Optional<Place> place = form.read("sted", Place::new);
        Optional<NamedColleague> beside = form.read("medfacilitator", NamedColleague::of);
        Optional<Version> seen = form.need("version", Versions::read);
        Optional<Agenda> agenda = AgendaFields.read(
                form,
                view.meeting().slot().minutes(),
                view.meeting().agenda().themes().stream().skip(1).toList());
        if (form.text("handling").equals("vis")) {
            return preview(request, view, form, agenda);
        }
        return form.submit(
                        PlanText.FIELD_OF_RULE,
                        () -> reviseMeeting.revise(
                                request.caller(),
                                new ReviseMeeting.Request(
                                        MeetingAddress.of(request),
                                        place.orElseGet(Place::undecided),
                                        agenda.orElseThrow(),
                                        beside.orElse(null),
                                        after(view.meeting(), form.text("efter")),
                                        reason.orElseGet(Note::empty),
                                        seen.orElseThrow())))
                ? MeetingAddress.done(request, "rettet-moede")
                : preview(request, view, form, agenda);
    }

    /** Nothing where it is the one there is: it need not be judged anew. */
    private static @Nullable String after(NetworkMeeting meeting, String wanted) {
        boolean isTheSame = meeting.precedence().meeting() != null
                && meeting.precedence().meeting().value().toString().equals(wanted);
        return isTheSame ? null : wanted;
    }

    private Response preview(Request request, MeetingView view, Form form, Optional<Agenda> agenda) {
        return page(
                request,
                view,
                agenda.map(each -> AgendaFields.filled(
                                form, each, view.meeting().slot().minutes()))
                        .orElse(form),
                agenda.filter(each -> view.status().isAhead())
                        .map(each -> previews.of(request, view.meeting(), each))
                        .orElse(null));
    }

    private Response page(Request request, MeetingView view, Form form, PlanPage.@Nullable Preview preview) {
        PlanForm fields = PlanForm.of(
                form,
                groupMeetings.choices(
                        request, view.network(), form, view.meeting().slot().day()),
                colleagues.knownTo(request.caller()),
                false,
                request.language());
        PlanPage page =
                PlanPage.of(PlanText.revise(view, request.language()), form, fields, preview, request.language());
        return pages.show(form.status(), request, page.heading(), "meetings/plan", page);
    }

    private MeetingView mayRevise(Request request) {
        MeetingView view = lookAtMeeting.look(request.caller(), MeetingAddress.of(request));
        gate.mustAdmit(
                request.caller(),
                UseCase.REVISE_MEETING,
                finder.relation(request.caller(), MeetingAddress.of(request)));
        return view;
    }
}
