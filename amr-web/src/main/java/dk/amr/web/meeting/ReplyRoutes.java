package dk.amr.web.meeting;

import dk.amr.domain.access.NothingHere;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.meeting.invitation.RecordReply;
import dk.amr.domain.meeting.invitation.RegretReason;
import dk.amr.domain.meeting.invitation.Reply;
import dk.amr.domain.meeting.look.GuestLine;
import dk.amr.domain.meeting.look.MeetingView;
import dk.amr.domain.person.PersonId;
import dk.amr.web.http.Form;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.page.DeedPage;
import dk.amr.web.page.Pages;
import dk.amr.web.page.meeting.MeetingForms;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** /moeder/{meeting}/svar/{person} */
final class ReplyRoutes implements Routes {

    private static final String ADDRESS = "/moeder/{meeting}/svar/{person}";

    private final RecordReply recordReply;
    private final MeetingShow show;
    private final Pages pages;

    ReplyRoutes(RecordReply recordReply, MeetingShow show, Pages pages) {
        this.recordReply = recordReply;
        this.show = show;
        this.pages = pages;
    }

    @Override
    public void define(Router router) {
        Set<UseCase> toReply = Set.of(UseCase.RECORD_REPLY, UseCase.LOOK_AT_MEETING);
        router.get(ADDRESS, toReply, this::ask);
        router.post(ADDRESS, toReply, this::record);
    }

    private Response ask(Request request) {
        return page(request, show.mayDo(request, UseCase.RECORD_REPLY), new Form(Map.of()));
    }

    private Response record(Request request) {
        Form form = request.form();
        Optional<Reply.Kind> kind = form.need("svar", Reply.Kind::of);
        Optional<RegretReason> reason = form.read("grund", RegretReason::of);
        return form.submit(
                        Map.of(
                                "person-is-not-invited", "svar",
                                "meeting-is-over", "svar",
                                "reason-is-for-regrets", "grund"),
                        () -> recordReply.record(
                                request.caller(),
                                new RecordReply.Request(
                                        MeetingAddress.of(request),
                                        person(request).value().toString(),
                                        kind.orElseThrow(),
                                        reason.orElse(null))))
                ? MeetingAddress.done(request, "svar")
                : page(request, show.look(request), withoutAReasonThatDoesNotFit(form));
    }

    /** One of several choices cannot be taken back in a form, so it stands unchosen when it does not fit the answer. */
    private static Form withoutAReasonThatDoesNotFit(Form form) {
        return form.error("grund") == null ? form : form.with(Map.of("grund", ""));
    }

    private Response page(Request request, MeetingView view, Form form) {
        PersonId person = person(request);
        GuestLine guest = view.guests().stream()
                .filter(each -> each.person().equals(person))
                .findFirst()
                .orElseThrow(NothingHere::new);
        DeedPage page = MeetingForms.reply(view, guest, form, request.language());
        return pages.show(form.status(), request, page.matter().heading(), "part/deed", page);
    }

    private static PersonId person(Request request) {
        return request.id("person", PersonId::parse);
    }
}
