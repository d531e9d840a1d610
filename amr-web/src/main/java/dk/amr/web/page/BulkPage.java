package dk.amr.web.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Several things at once: before, what will happen to each; afterwards, what did.
 *
 * @param list the list that they were ticked in
 * @param done what was done, in a sentence; absent before
 * @param follow where to see how it goes on; absent where it does not
 * @param press the button that does it; absent afterwards, and where there is nothing to do
 */
public record BulkPage(
        DeedPage.Crumb list,
        String heading,
        @Nullable String done,
        DeedPage.@Nullable Crumb follow,
        List<Line> lines,
        @Nullable Press press) {

    /** How one of them stands. */
    public enum Mark {
        AHEAD("chip"),
        DONE("chip well"),
        LEFT_OUT("chip watch");

        private final String look;

        Mark(String look) {
            this.look = look;
        }

        public String look() {
            return look;
        }
    }

    /**
     * One of them.
     *
     * @param href the way to it, where there is one
     * @param outcome what will happen to it or what happened, and why where nothing does
     */
    public record Line(String name, String detail, @Nullable String href, Mark mark, String outcome) {

        @Override
        public String toString() {
            return "Line";
        }
    }

    /**
     * What is sent when the button is pressed.
     *
     * @param field the name under which each of those chosen is sent
     */
    public record Press(
            String action,
            String field,
            List<String> chosen,
            Map<String, String> more,
            String consequence,
            String button) {

        public Press {
            chosen = List.copyOf(chosen);
            more = Map.copyOf(more);
        }
    }

    public BulkPage {
        lines = List.copyOf(lines);
    }

    /** Before anything happens; without a button where nothing would. */
    public static BulkPage before(DeedPage.Crumb list, String heading, List<Line> lines, Press press) {
        return new BulkPage(list, heading, null, null, lines, press.chosen().isEmpty() ? null : press);
    }

    /** Afterwards, headed as the list is. */
    public static BulkPage after(DeedPage.Crumb list, String done, List<Line> lines) {
        return new BulkPage(list, list.name(), done, null, lines, null);
    }

    /** The same page, which also leads to where one sees how it goes on. */
    public BulkPage followedAt(DeedPage.Crumb place) {
        return new BulkPage(list, heading, done, place, lines, press);
    }

    /** How many of them something was done to. */
    public static int done(List<Line> lines) {
        return (int) lines.stream().filter(line -> line.mark() == Mark.DONE).count();
    }

    @Override
    public String toString() {
        return "BulkPage";
    }
}
