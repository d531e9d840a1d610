package dk.amr.web.correspondence;

import dk.amr.domain.access.UseCase;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.meeting.invitation.RegretReason;
import dk.amr.domain.meeting.invitation.Reply;
import dk.amr.domain.meeting.invitation.link.AnswerInvitation;
import dk.amr.web.http.Form;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.page.correspondence.MeetingAnswerForm;
import dk.amr.web.page.correspondence.MeetingLinkPage;
import dk.amr.web.page.text.MeetingPageText;
import java.util.Map;
import java.util.Optional;

/** /moede/{secret}: looking changes nothing, so that a mail program that follows links answers for nobody. */
final class MeetingLinkRoutes implements Routes {

    private static final String ADDRESS = "/moede/{secret}";

    private final AnswerInvitation answerInvitation;
    private final MeetingLinkShow show;

    MeetingLinkRoutes(AnswerInvitation answerInvitation, MeetingLinkShow show) {
        this.answerInvitation = answerInvitation;
        this.show = show;
    }

    @Override
    public void define(Router router) {
        router.doorGet(ADDRESS, UseCase.READ_INVITATION_LINK, this::look);
        router.doorPost(ADDRESS, UseCase.ANSWER_INVITATION, this::answer);
    }

    private Response look(Request request) {
        return show.show(request, MeetingLinkPage.Forms.blank());
    }

    private Response answer(Request request) {
        Form form = request.form();
        Optional<Reply.Kind> kind = kind(form);
        Optional<RegretReason> reason = form.read(MeetingAnswerForm.REASON, RegretReason::of);
        Note wish = form.read(MeetingAnswerForm.WISH, Note::new).orElseGet(Note::empty);
        return form.submit(
                        Map.of(),
                        () -> answerInvitation.answer(
                                request.caller(),
                                new AnswerInvitation.Request(
                                        request.segment("secret"),
                                        request.origin(),
                                        kind.orElseThrow(),
                                        reason.orElse(null),
                                        form.text(MeetingAnswerForm.RULES).equals("ja"),
                                        wish)))
                ? MeetingLinkShow.back(request)
                : show.show(request, new MeetingLinkPage.Forms(form, new Form(Map.of())));
    }

    private static Optional<Reply.Kind> kind(Form form) {
        if (form.text(MeetingAnswerForm.ANSWER).isEmpty()) {
            form.refuse(MeetingAnswerForm.ANSWER, MeetingPageText.CHOOSE_ONE.sentence());
        }
        return form.read(MeetingAnswerForm.ANSWER, Reply.Kind::of);
    }
}
