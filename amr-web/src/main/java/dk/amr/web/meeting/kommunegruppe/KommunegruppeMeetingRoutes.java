package dk.amr.web.meeting.kommunegruppe;

import dk.amr.domain.access.Gate;
import dk.amr.domain.access.NothingHere;
import dk.amr.domain.access.Relation;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.meeting.Place;
import dk.amr.domain.meeting.kommunegruppe.CancelKommunegruppeMeeting;
import dk.amr.domain.meeting.kommunegruppe.HoldKommunegruppeMeeting;
import dk.amr.domain.meeting.kommunegruppe.KommunegruppeMeetingId;
import dk.amr.domain.meeting.kommunegruppe.ListKommunegruppeMeetings;
import dk.amr.domain.meeting.kommunegruppe.PlanKommunegruppeMeeting;
import dk.amr.domain.meeting.kommunegruppe.Turnout;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import dk.amr.domain.shared.Version;
import dk.amr.web.http.Form;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.page.DeedPage;
import dk.amr.web.page.Pages;
import dk.amr.web.page.Versions;
import dk.amr.web.page.meeting.SlotFields;
import dk.amr.web.page.meeting.year.GroupMeetingForms;
import dk.amr.web.page.meeting.year.GroupMeetingsPage;
import dk.amr.web.page.text.GroupMeetingLabel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** /kommunegruppemoeder, /kommunegruppemoeder/nyt, and what becomes of one */
final class KommunegruppeMeetingRoutes implements Routes {

    private static final String ADDRESS = "/kommunegruppemoeder";

    private final ListKommunegruppeMeetings list;
    private final PlanKommunegruppeMeeting plan;
    private final HoldKommunegruppeMeeting hold;
    private final CancelKommunegruppeMeeting cancel;
    private final Gate gate;
    private final Pages pages;

    KommunegruppeMeetingRoutes(
            ListKommunegruppeMeetings list,
            PlanKommunegruppeMeeting plan,
            HoldKommunegruppeMeeting hold,
            CancelKommunegruppeMeeting cancel,
            Gate gate,
            Pages pages) {
        this.list = list;
        this.plan = plan;
        this.hold = hold;
        this.cancel = cancel;
        this.gate = gate;
        this.pages = pages;
    }

    @Override
    public void define(Router router) {
        router.get(ADDRESS, UseCase.LIST_KOMMUNEGRUPPE_MEETINGS, this::listPage);
        router.get(ADDRESS + "/nyt", UseCase.PLAN_KOMMUNEGRUPPE_MEETING, this::ask);
        router.post(ADDRESS, UseCase.PLAN_KOMMUNEGRUPPE_MEETING, this::plan);
        Set<UseCase> toHold = Set.of(UseCase.HOLD_KOMMUNEGRUPPE_MEETING, UseCase.LIST_KOMMUNEGRUPPE_MEETINGS);
        router.get(ADDRESS + "/{meeting}/holdt", toHold, this::askToHold);
        router.post(ADDRESS + "/{meeting}/holdt", toHold, this::hold);
        Set<UseCase> toCancel = Set.of(UseCase.CANCEL_KOMMUNEGRUPPE_MEETING, UseCase.LIST_KOMMUNEGRUPPE_MEETINGS);
        router.get(ADDRESS + "/{meeting}/aflys", toCancel, this::askToCancel);
        router.post(ADDRESS + "/{meeting}/aflys", toCancel, this::cancel);
    }

    private Response listPage(Request request) {
        int year = request.year("aar");
        GroupMeetingsPage page = GroupMeetingsPage.of(
                lines(request, request.query("gruppe").orElse(null)),
                year,
                gate.admits(request.caller(), UseCase.PLAN_KOMMUNEGRUPPE_MEETING, Relation.OWN_KREDS),
                gate.admits(request.caller(), UseCase.HOLD_KOMMUNEGRUPPE_MEETING, Relation.OWN_KREDS),
                request.query("gjort").orElse(""),
                request.day(),
                request.language());
        return pages.show(request, GroupMeetingLabel.GROUP_MEETINGS.in(request.language()), "meetings/groups", page);
    }

    private List<ListKommunegruppeMeetings.Line> lines(Request request, @Nullable String group) {
        return list.list(request.caller(), new ListKommunegruppeMeetings.Request(request.year("aar"), group));
    }

    private Response ask(Request request) {
        gate.mustAdmit(request.caller(), UseCase.PLAN_KOMMUNEGRUPPE_MEETING);
        return page(
                request,
                Form.startingWith(Map.of(
                        "gruppe", request.query("gruppe").orElse(""),
                        "dag", request.query("dag").orElse(""))),
                GroupMeetingForms::plan);
    }

    private Response plan(Request request) {
        Form form = request.form();
        Optional<String> group = form.need("gruppe", text -> text);
        Optional<TimeSlot> slot = SlotFields.read(form);
        Optional<Place> place = form.read("sted", Place::new);
        Optional<Note> agenda = form.read("dagsorden", Note::new);
        return form.submitted(
                        SlotFields.FIELD_OF_RULE,
                        () -> plan.plan(
                                request.caller(),
                                new PlanKommunegruppeMeeting.Request(
                                        group.orElseThrow(),
                                        slot.orElseThrow(),
                                        place.orElseGet(Place::undecided),
                                        agenda.orElseGet(Note::empty))))
                .map(meeting -> done(meeting.slot().day().getYear(), "kommunegruppemoede"))
                .orElseGet(() -> page(request, form, GroupMeetingForms::plan));
    }

    private Response askToHold(Request request) {
        mustAdmit(request, UseCase.HOLD_KOMMUNEGRUPPE_MEETING);
        return holdPage(request, new Form(Map.of()));
    }

    private Response hold(Request request) {
        Form form = request.form();
        Optional<Integer> trs = form.read("tr", KommunegruppeMeetingRoutes::number);
        Optional<Integer> amrs = form.read("amr", KommunegruppeMeetingRoutes::number);
        Optional<Version> seen = form.need("version", Versions::read);
        return form.submit(
                        Map.of("meeting-is-yet-to-come", Form.WHOLE),
                        () -> hold.hold(
                                request.caller(),
                                new HoldKommunegruppeMeeting.Request(
                                        id(request),
                                        trs.isEmpty() && amrs.isEmpty()
                                                ? null
                                                : new Turnout(trs.orElse(0), amrs.orElse(0)),
                                        seen.orElseThrow())))
                ? done(request.year("aar"), "holdt")
                : holdPage(request, form);
    }

    private Response holdPage(Request request, Form form) {
        ListKommunegruppeMeetings.Line line = find(request);
        return page(request, form, (each, language) -> GroupMeetingForms.hold(line, each, language));
    }

    private Response askToCancel(Request request) {
        mustAdmit(request, UseCase.CANCEL_KOMMUNEGRUPPE_MEETING);
        return cancelPage(request, new Form(Map.of()));
    }

    private Response cancel(Request request) {
        Form form = request.form();
        Optional<Version> seen = form.need("version", Versions::read);
        return form.submit(
                        Map.of(),
                        () -> cancel.cancel(
                                request.caller(),
                                new CancelKommunegruppeMeeting.Request(id(request), seen.orElseThrow())))
                ? done(request.year("aar"), "kommunegruppemoede-aflyst")
                : cancelPage(request, form);
    }

    private Response cancelPage(Request request, Form form) {
        ListKommunegruppeMeetings.Line line = find(request);
        return page(request, form, (each, language) -> GroupMeetingForms.cancel(line, each, language));
    }

    private void mustAdmit(Request request, UseCase useCase) {
        Relation relation = sought(request).isPresent() ? Relation.OWN_KREDS : Relation.OTHER_KREDS;
        gate.mustAdmit(request.caller(), useCase, relation);
    }

    private ListKommunegruppeMeetings.Line find(Request request) {
        return sought(request).orElseThrow(NothingHere::new);
    }

    private Optional<ListKommunegruppeMeetings.Line> sought(Request request) {
        String id = id(request);
        return lines(request, null).stream()
                .filter(line -> line.meeting().id().value().toString().equals(id))
                .findFirst();
    }

    private Response page(Request request, Form form, BiFunction<Form, Language, DeedPage> made) {
        DeedPage page = made.apply(form, request.language());
        return pages.show(form.status(), request, page.matter().heading(), "part/deed", page);
    }

    private static Response done(int year, String word) {
        return Response.redirect(ADDRESS + "?aar=" + year + "&gjort=" + word);
    }

    private static String id(Request request) {
        return request.id("meeting", KommunegruppeMeetingId::parse).value().toString();
    }

    private static int number(String text) {
        if (!text.matches("\\d{1,4}")) {
            throw new InvalidValue(
                    "number-is-unreadable", new Sentence("Det skal være et helt tal.", "That must be a whole number."));
        }
        return Integer.parseInt(text);
    }
}
