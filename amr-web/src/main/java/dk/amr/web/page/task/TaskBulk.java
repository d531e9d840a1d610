package dk.amr.web.page.task;

import dk.amr.domain.shared.Language;
import dk.amr.domain.task.Task;
import dk.amr.web.page.BulkPage;
import dk.amr.web.page.DeedPage;
import dk.amr.web.page.text.BulkLabel;
import dk.amr.web.page.text.TaskLabel;
import dk.amr.web.page.text.TaskText;
import java.util.List;
import java.util.Map;

/** Several tasks that are ticked off at once. */
public final class TaskBulk {

    /** The name of each tick. */
    public static final String ABOUT = "om";

    private static final String LIST = "/opgaver";

    private TaskBulk() {}

    /** A task before it is ticked off. */
    public static BulkPage.Line ahead(Task task, Language language) {
        return line(task, BulkPage.Mark.AHEAD, BulkLabel.WILL_BE_TICKED.in(language), language);
    }

    /** What happened to a task. */
    public static BulkPage.Line line(Task task, BulkPage.Mark mark, String outcome, Language language) {
        String href =
                task.person() == null ? null : "/personer/" + task.person().value();
        return new BulkPage.Line(TaskText.title(task, language), TaskText.why(task, language), href, mark, outcome);
    }

    /** Something that was chosen and does not wait any more. */
    public static BulkPage.Line gone(Language language) {
        return new BulkPage.Line(
                TaskLabel.TASKS.in(language), "", null, BulkPage.Mark.LEFT_OUT, BulkLabel.WAS_TICKED.in(language));
    }

    /** Before anything is ticked off. */
    public static BulkPage before(List<BulkPage.Line> lines, List<String> chosen, Language language) {
        String heading = BulkLabel.tickOff(chosen.size(), language);
        BulkPage.Press press = new BulkPage.Press(
                LIST + "/faerdige", ABOUT, chosen, Map.of(), BulkLabel.TICK_CONSEQUENCE.in(language), heading);
        return BulkPage.before(list(language), heading, lines, press);
    }

    /** Afterwards. */
    public static BulkPage after(List<BulkPage.Line> lines, Language language) {
        return BulkPage.after(list(language), BulkLabel.ticked(BulkPage.done(lines), language), lines);
    }

    private static DeedPage.Crumb list(Language language) {
        return new DeedPage.Crumb(LIST, TaskLabel.TASKS.in(language));
    }
}
