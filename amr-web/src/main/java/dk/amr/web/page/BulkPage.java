package dk.amr.web.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Several things at once: before, what will happen to each; afterwards, what did.
 *
 * @param refusal why nothing could be done, where nothing could
 * @param done what was done, in a sentence; absent before
 * @param press the button that does it; absent afterwards, and where there is nothing to do
 */
public record BulkPage(
        DeedPage.Matter matter,
        FormView refusal,
        @Nullable String done,
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

    @Override
    public String toString() {
        return "BulkPage";
    }
}
