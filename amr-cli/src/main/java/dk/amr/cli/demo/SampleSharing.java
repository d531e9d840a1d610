package dk.amr.cli.demo;

import com.google.inject.Inject;
import dk.amr.domain.access.Caller;
import dk.amr.domain.access.account.Colleague;
import dk.amr.domain.groundrule.AcknowledgeGroundRules;
import dk.amr.domain.groundrule.Manner;
import dk.amr.domain.meeting.look.LookAtMeeting;
import dk.amr.domain.meeting.look.MeetingView;
import dk.amr.domain.meeting.sharing.SharedKind;
import dk.amr.domain.meeting.sharing.SharedText;
import dk.amr.domain.meeting.sharing.room.Draft;
import dk.amr.domain.meeting.sharing.room.Readership;
import dk.amr.domain.meeting.sharing.room.ShareItem;
import java.util.List;

/** What facilitators share with those who were there, once the ground rules let notes be kept. */
final class SampleSharing {

    private static final int FOR_EACH_MEETING = 2;

    private static final List<SharedText> TEXTS = List.of(
            text(
                    SharedKind.CHALLENGE,
                    "Risikovurderinger bliver skrevet og ligger så i en skuffe.",
                    "At de bliver brugt i hverdagen.",
                    "Tag ét punkt fra vurderingen op på hvert personalemøde."),
            text(
                    SharedKind.IDEA,
                    "Nattevagten ringer til en anden arbejdsplads en gang i løbet af natten.",
                    "At ingen er helt alene på arbejde.",
                    "To arbejdspladser prøver det i en måned."),
            text(
                    SharedKind.QUESTION,
                    "Hvordan finder vi tid til at forebygge, når vagtplanen er stram?",
                    "Et svar, vi kan tage med hjem til lederen.",
                    ""),
            text(
                    SharedKind.NEXT_STEP,
                    "Runderingen sættes på TRIO'ens faste dagsorden.",
                    "",
                    "Alle fortæller ved næste møde, hvordan det gik."));

    private final LookAtMeeting lookAtMeeting;
    private final AcknowledgeGroundRules acknowledgeGroundRules;
    private final ShareItem shareItem;
    private final SampleAccounts accounts;

    @Inject
    SampleSharing(
            LookAtMeeting lookAtMeeting,
            AcknowledgeGroundRules acknowledgeGroundRules,
            ShareItem shareItem,
            SampleAccounts accounts) {
        this.lookAtMeeting = lookAtMeeting;
        this.acknowledgeGroundRules = acknowledgeGroundRules;
        this.shareItem = shareItem;
        this.accounts = accounts;
    }

    private static SharedText text(SharedKind kind, String task, String wish, String nextStep) {
        return new SharedText(kind, task, wish, nextStep, "");
    }

    /** Shares something of the meeting, which is held and not closed yet. */
    void share(Caller then, SampleMeeting meeting) {
        MeetingView view = lookAtMeeting.look(then, meeting.id());
        Colleague leader = view.facilitator();
        if (leader != null && view.rules().keepsNotes()) {
            Caller facilitator = accounts.as(leader.login(), then);
            acknowledgeGroundRules.acknowledge(
                    facilitator,
                    new AcknowledgeGroundRules.Request(null, meeting.kommunegruppe(), then.day(), Manner.ACCOUNT));
            for (int number = 0; number < FOR_EACH_MEETING; number++) {
                SharedText text = TEXTS.get((then.day().getDayOfMonth() + number) % TEXTS.size());
                shareItem.share(
                        facilitator, new ShareItem.Request(meeting.id(), new Draft(text, Readership.ofThosePresent())));
            }
        }
    }
}
