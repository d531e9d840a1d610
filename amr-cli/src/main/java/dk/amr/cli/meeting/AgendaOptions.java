package dk.amr.cli.meeting;

import dk.amr.domain.meeting.agenda.Agenda;
import dk.amr.domain.meeting.agenda.AgendaItem;
import dk.amr.domain.meeting.agenda.AgendaKind;
import dk.amr.domain.meeting.agenda.AgendaTemplate;
import dk.amr.domain.meeting.agenda.Level;
import dk.amr.domain.meeting.agenda.Theme;
import dk.amr.domain.meeting.agenda.WorkArea;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is on a meeting: a theme and a template, or every part by itself. */
final class AgendaOptions {

    @Option(names = "--theme", paramLabel = "TITLE")
    private @Nullable String theme;

    @Option(names = "--theme-minutes", paramLabel = "N")
    private int themeMinutes = AgendaTemplate.USUAL_THEME_MINUTES;

    @Option(names = "--area", paramLabel = "AREA")
    private WorkArea area = WorkArea.OTHER;

    @Option(names = "--level", paramLabel = "daily|strategic|both")
    private Level level = Level.BOTH;

    @Option(names = "--presenter", paramLabel = "NAME")
    private String presenter = "";

    @Option(names = "--question", paramLabel = "TEXT")
    private List<String> questions = List.of();

    @Option(names = "--template", paramLabel = "standard|more-sparring|first-meeting")
    private AgendaTemplate template = AgendaTemplate.STANDARD;

    @Option(names = "--item", paramLabel = "KIND:MINUTES[:TITLE]")
    private List<AgendaItem> items = List.of();

    boolean isGiven() {
        return theme != null || !items.isEmpty();
    }

    /** The parts as they are given, the first presentation or teaching with the theme; or else the template. */
    Agenda agenda(int minutes) {
        Theme wanted = theme == null ? null : new Theme(theme, area, level, presenter, String.join("\n", questions));
        if (items.isEmpty()) {
            return wanted == null ? Agenda.empty() : template.forMeeting(minutes, wanted, themeMinutes);
        }
        return wanted == null ? new Agenda(items) : new Agenda(withTheme(wanted));
    }

    private List<AgendaItem> withTheme(Theme wanted) {
        List<AgendaItem> all = new ArrayList<>(items);
        int place = IntStream.range(0, all.size())
                .filter(each -> isInput(all.get(each).kind()))
                .findFirst()
                .orElse(-1);
        if (place < 0) {
            all.add(Math.min(1, all.size()), AgendaItem.on(wanted, themeMinutes));
        } else {
            AgendaItem item = all.get(place);
            all.set(place, new AgendaItem(item.kind(), item.minutes(), item.title(), wanted));
        }
        return all;
    }

    private static boolean isInput(AgendaKind kind) {
        return kind == AgendaKind.PRESENTATION || kind == AgendaKind.TEACHING;
    }
}
