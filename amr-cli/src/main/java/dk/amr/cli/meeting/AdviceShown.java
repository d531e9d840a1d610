package dk.amr.cli.meeting;

import dk.amr.cli.console.Console;
import dk.amr.domain.meeting.planning.Advice;
import java.util.List;

/** Says what there is to say about a meeting; advice keeps nobody from going on. */
final class AdviceShown {

    private AdviceShown() {}

    static void on(Console console, List<Advice> advice) {
        advice.forEach(each -> console.say(
                "Bemærk: " + each.sentence().danish(),
                "Note: " + each.sentence().english()));
    }
}
