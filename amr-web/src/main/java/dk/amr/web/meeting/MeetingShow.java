package dk.amr.web.meeting;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Relation;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.meeting.MeetingFinder;
import dk.amr.domain.meeting.MeetingStatus;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.look.LookAtMeeting;
import dk.amr.domain.meeting.look.MeetingView;
import dk.amr.domain.meeting.wish.ListWishes;
import dk.amr.domain.meeting.wish.Wish;
import dk.amr.domain.network.NetworkId;
import dk.amr.web.http.Form;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.page.FormView;
import dk.amr.web.page.Pages;
import dk.amr.web.page.meeting.MeetingDeeds;
import dk.amr.web.page.meeting.MeetingPage;
import dk.amr.web.page.meeting.WishCard;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Shows a meeting's page, also after something on it was refused. */
final class MeetingShow {

    static final Set<UseCase> ENTERED = Set.of(UseCase.LOOK_AT_MEETING, UseCase.LIST_WISHES);

    private final LookAtMeeting lookAtMeeting;
    private final ListWishes listWishes;
    private final MeetingFinder finder;
    private final Gate gate;
    private final Pages pages;

    MeetingShow(LookAtMeeting lookAtMeeting, ListWishes listWishes, MeetingFinder finder, Gate gate, Pages pages) {
        this.lookAtMeeting = lookAtMeeting;
        this.listWishes = listWishes;
        this.finder = finder;
        this.gate = gate;
        this.pages = pages;
    }

    MeetingView look(Request request) {
        return lookAtMeeting.look(request.caller(), MeetingAddress.of(request));
    }

    /** The meeting, for somebody who may do that about it. */
    MeetingView mayDo(Request request, UseCase useCase) {
        MeetingView view = look(request);
        gate.mustAdmit(request.caller(), useCase, finder.relation(request.caller(), MeetingAddress.of(request)));
        return view;
    }

    Response show(Request request, Form form) {
        return show(request, MeetingAddress.of(request), form, new Form(Map.of()));
    }

    /** The page of that meeting, with what was typed into the form about a wish. */
    Response show(Request request, String meeting, Form form, Form wish) {
        MeetingView view = lookAtMeeting.look(request.caller(), meeting);
        MeetingDeeds deeds = deeds(request, meeting, view.status());
        WishCard wishes = wishes(request, view.meeting(), deeds, wish, form);
        MeetingPage page = MeetingPage.of(
                view,
                deeds,
                wishes,
                FormView.of(form, request.language()).beside(wishes == null ? null : wishes.first()),
                request.query("gjort").orElse(""),
                request.day(),
                request.language());
        return pages.showAt(
                MeetingAddress.page(meeting),
                Math.max(form.status(), wish.status()),
                request,
                page.heading(),
                "meetings/meeting",
                page);
    }

    /** What the network would like taken up: nothing for whoever only stands beside the facilitator at a meeting. */
    private @Nullable WishCard wishes(
            Request request, NetworkMeeting meeting, MeetingDeeds deeds, Form wish, Form decided) {
        String id = meeting.id().value().toString();
        if (!gate.admits(request.caller(), UseCase.LIST_WISHES, finder.relationOfLeader(request.caller(), id))) {
            return null;
        }
        NetworkId network = meeting.network();
        List<Wish> wishes = listWishes.list(request.caller(), network.value().toString());
        return WishCard.of(wishes, network, deeds, id, wish, decided, request.language());
    }

    private MeetingDeeds deeds(Request request, String meeting, MeetingStatus status) {
        Caller caller = request.caller();
        Relation relation = finder.relation(caller, meeting);
        Relation ofLeader = finder.relationOfLeader(caller, meeting);
        return new MeetingDeeds(
                gate.admits(caller, UseCase.INVITE_TO_MEETING, relation),
                gate.admits(caller, UseCase.REVISE_MEETING, relation),
                gate.admits(caller, UseCase.RESCHEDULE_MEETING, relation),
                gate.admits(caller, UseCase.CANCEL_MEETING, relation),
                gate.admits(caller, UseCase.RECORD_REPLY, relation),
                gate.admits(caller, UseCase.RECORD_ATTENDANCE, relation),
                gate.admits(caller, UseCase.CLOSE_MEETING, relation),
                status != MeetingStatus.CLOSED && gate.admits(caller, UseCase.NOTE_WISH, ofLeader),
                gate.admits(caller, UseCase.DECIDE_WISH, ofLeader),
                gate.admits(caller, UseCase.LOOK_AT_SHARED, ofLeader));
    }
}
