package dk.amr.web.page.meeting;

import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.look.MeetingView;
import dk.amr.domain.shared.Language;
import dk.amr.web.page.text.MeetingLabel;
import dk.amr.web.page.text.MeetingText;
import dk.amr.web.page.text.NetworkText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is known about a meeting, fact by fact. */
final class Facts {

    private Facts() {}

    static List<MeetingPage.Fact> of(MeetingView view, Language language) {
        NetworkMeeting meeting = view.meeting();
        List<MeetingPage.Fact> facts = new ArrayList<>();
        facts.add(new MeetingPage.Fact(
                MeetingLabel.PLACE.in(language),
                meeting.place().isDecided() ? meeting.place().text() : MeetingLabel.NOT_DECIDED.in(language),
                !meeting.place().isDecided()));
        facts.add(new MeetingPage.Fact(
                MeetingLabel.AFTER.in(language),
                Optional.ofNullable(view.predecessor())
                        .map(before -> MeetingText.after(before, meeting, language))
                        .orElseGet(() -> MeetingLabel.AFTER_NONE.in(language)),
                view.predecessor() == null));
        told(facts, MeetingLabel.REASON, meeting.precedence().reason().text(), language);
        facts.add(new MeetingPage.Fact(
                MeetingLabel.FACILITATOR.in(language),
                view.facilitator() == null
                        ? MeetingLabel.NOBODY.in(language)
                        : view.facilitator().nameAndAddress(),
                view.facilitator() == null));
        told(
                facts,
                MeetingLabel.CO_FACILITATOR,
                view.coFacilitator() == null ? "" : view.coFacilitator().nameAndAddress(),
                language);
        facts.add(new MeetingPage.Fact(
                MeetingLabel.RULES.in(language), NetworkText.rules(view.rules(), language), false));
        told(facts, MeetingLabel.NEXT_STEPS, meeting.nextSteps().text(), language);
        return facts;
    }

    private static void told(List<MeetingPage.Fact> facts, MeetingLabel name, String value, Language language) {
        if (!value.isEmpty()) {
            facts.add(new MeetingPage.Fact(name.in(language), value, false));
        }
    }
}
