package dk.amr.web.correspondence;

import dk.amr.domain.access.UseCase;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.meeting.invitation.RegretReason;
import dk.amr.domain.meeting.invitation.Reply;
import dk.amr.domain.meeting.invitation.link.AnswerInvitation;
import dk.amr.domain.meeting.invitation.link.InvitationPage;
import dk.amr.domain.meeting.leave.AskForLeaveByLink;
import dk.amr.domain.meeting.leave.TimeOff;
import dk.amr.web.http.Form;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.page.correspondence.LeaveAsked;
import dk.amr.web.page.correspondence.MeetingAnswerForm;
import dk.amr.web.page.text.MeetingPageText;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * /moede/{secret}: looking changes nothing, so that a mail program that follows links answers for nobody. The answer
 * and the time off are told in one form, and either without the other.
 */
final class MeetingLinkRoutes implements Routes {

    private static final String ADDRESS = "/moede/{secret}";

    private final AnswerInvitation answerInvitation;
    private final AskForLeaveByLink askForLeaveByLink;
    private final MeetingLinkShow show;

    MeetingLinkRoutes(AnswerInvitation answerInvitation, AskForLeaveByLink askForLeaveByLink, MeetingLinkShow show) {
        this.answerInvitation = answerInvitation;
        this.askForLeaveByLink = askForLeaveByLink;
        this.show = show;
    }

    @Override
    public void define(Router router) {
        router.doorGet(ADDRESS, UseCase.READ_INVITATION_LINK, this::look);
        router.doorPost(ADDRESS, Set.of(UseCase.ANSWER_INVITATION, UseCase.ASK_FOR_LEAVE_BY_LINK), this::keep);
    }

    private Response look(Request request) {
        return show.show(request, new Form(Map.of()));
    }

    /** Everything is read before anything is kept, so that what is refused is refused as a whole. */
    private Response keep(Request request) {
        Form form = request.form();
        Optional<AskForLeaveByLink.Request> leave = leave(request, form);
        Optional<AnswerInvitation.Request> answer = tellsOfLeaveAlone(form) ? Optional.empty() : answer(request, form);
        return form.submit(LeaveAsked.FIELDS, () -> {
                    leave.ifPresent(told -> askForLeaveByLink.ask(request.caller(), told));
                    answer.ifPresent(told -> answerInvitation.answer(request.caller(), told));
                })
                ? MeetingLinkShow.back(
                        request, answer.filter(told -> !told.wish().isEmpty()).isPresent())
                : show.show(request, form);
    }

    private static boolean tellsOfLeaveAlone(Form form) {
        return !(form.text(LeaveAsked.HOURS) + form.text(LeaveAsked.LEADER)).isEmpty()
                && Stream.of(
                                MeetingAnswerForm.ANSWER,
                                MeetingAnswerForm.REASON,
                                MeetingAnswerForm.WISH,
                                MeetingAnswerForm.RULES)
                        .allMatch(field -> form.text(field).isEmpty());
    }

    /** The time off, unless it is left out, or what was told before comes along with an answer. */
    private Optional<AskForLeaveByLink.Request> leave(Request request, Form form) {
        boolean contactsLeader = form.text(LeaveAsked.LEADER).equals("ja");
        Optional<TimeOff> known = form.has(LeaveAsked.HOURS)
                ? Optional.ofNullable(show.invitation(request).leave()).map(InvitationPage.Leave::needed)
                : Optional.empty();
        Optional<TimeOff> needed = contactsLeader || known.isPresent()
                ? form.need(LeaveAsked.HOURS, TimeOff::ofHours)
                : form.read(LeaveAsked.HOURS, TimeOff::ofHours);
        return needed.filter(hours -> contactsLeader || tellsOfLeaveAlone(form) || !known.equals(Optional.of(hours)))
                .map(hours -> new AskForLeaveByLink.Request(
                        request.segment("secret"), request.origin(), hours, contactsLeader));
    }

    private static Optional<AnswerInvitation.Request> answer(Request request, Form form) {
        if (form.text(MeetingAnswerForm.ANSWER).isEmpty()) {
            form.refuse(MeetingAnswerForm.ANSWER, MeetingPageText.CHOOSE_ONE.sentence());
        }
        Optional<RegretReason> reason = form.read(MeetingAnswerForm.REASON, RegretReason::of);
        Note wish = form.read(MeetingAnswerForm.WISH, Note::new).orElseGet(Note::empty);
        return form.read(MeetingAnswerForm.ANSWER, Reply.Kind::of)
                .map(kind -> new AnswerInvitation.Request(
                        request.segment("secret"),
                        request.origin(),
                        kind,
                        reason.orElse(null),
                        form.text(MeetingAnswerForm.RULES).equals("ja"),
                        wish));
    }
}
