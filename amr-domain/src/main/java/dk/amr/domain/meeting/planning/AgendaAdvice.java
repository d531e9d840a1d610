package dk.amr.domain.meeting.planning;

import dk.amr.domain.meeting.agenda.Agenda;
import java.util.ArrayList;
import java.util.List;

/** What an agenda is advised about: two hours, half an hour of theme, the rest shared (S34, S37, S38, P4). */
public final class AgendaAdvice {

    private static final int SHORTEST = 90;
    private static final int LONGEST = 150;
    private static final int SHORTEST_THEME = 20;
    private static final int LONGEST_THEME = 45;
    private static final int LONGEST_FRAME = 20;

    private AgendaAdvice() {}

    /** For a meeting of so many minutes; the length is what really passes, whatever the clock does (E12). */
    public static List<Advice> on(Agenda agenda, int minutes) {
        List<Advice> advice = new ArrayList<>();
        if (minutes < SHORTEST || minutes > LONGEST) {
            advice.add(Advice.of(
                    AdviceKind.DURATION,
                    "Mødet varer %d minutter; et netværksmøde varer cirka to timer (90–150 minutter)."
                            .formatted(minutes),
                    "The meeting takes %d minutes; a network meeting takes about two hours (90–150 minutes)."
                            .formatted(minutes)));
        }
        if (agenda.themes().isEmpty()) {
            advice.add(Advice.of(
                    AdviceKind.NO_THEME,
                    "Mødet har intet tema endnu. Det skal det have, før der inviteres.",
                    "The meeting has no theme yet. It must have one before anybody is invited."));
        } else if (agenda.themeMinutes() < SHORTEST_THEME || agenda.themeMinutes() > LONGEST_THEME) {
            advice.add(Advice.of(
                    AdviceKind.THEME_LENGTH,
                    "Temaet varer %d minutter; det er tænkt til cirka en halv time (20–45 minutter)."
                            .formatted(agenda.themeMinutes()),
                    "The theme takes %d minutes; it is meant for about half an hour (20–45 minutes)."
                            .formatted(agenda.themeMinutes())));
        }
        if (!agenda.items().isEmpty()) {
            onTheRest(agenda, minutes, advice);
        }
        return advice;
    }

    private static void onTheRest(Agenda agenda, int minutes, List<Advice> advice) {
        if (!agenda.beginsWithTheRules()) {
            advice.add(Advice.of(
                    AdviceKind.RULES_ARE_NOT_FIRST,
                    "Begynd med velkomst og leveregler, så alle har dem for øje.",
                    "Begin with the welcome and the ground rules, so that everybody has them in mind."));
        }
        if (agenda.frameMinutes() > LONGEST_FRAME) {
            advice.add(Advice.of(
                    AdviceKind.FRAME_LENGTH,
                    "Det praktiske tager %d minutter; hold det på højst 20.".formatted(agenda.frameMinutes()),
                    "The practical parts take %d minutes; keep them at 20 at most.".formatted(agenda.frameMinutes())));
        }
        int notShared = agenda.otherMinutes() + minutes - agenda.minutes();
        if (notShared > 0) {
            advice.add(Advice.of(
                    AdviceKind.TIME_IS_NOT_SHARED,
                    "%d minutter er ikke givet til sparring, erfaringsudveksling eller videndeling."
                            .formatted(notShared),
                    "%d minutes are not given to sparring, exchange of experience or knowledge sharing."
                            .formatted(notShared)));
        }
    }
}
