package dk.amr.cli.meeting;

import dk.amr.cli.console.Trouble;
import dk.amr.domain.meeting.agenda.Agenda;
import dk.amr.domain.meeting.agenda.AgendaItem;
import dk.amr.domain.meeting.agenda.AgendaKind;
import dk.amr.domain.meeting.agenda.AgendaTemplate;
import dk.amr.domain.meeting.agenda.Level;
import dk.amr.domain.meeting.agenda.Theme;
import dk.amr.domain.meeting.agenda.WorkArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is on a meeting: a theme and a template, or every part by itself. */
final class AgendaOptions {

    @Option(names = "--theme", paramLabel = "TITLE")
    private @Nullable String theme;

    @Option(names = "--theme-minutes", paramLabel = "N")
    private @Nullable Integer themeMinutes;

    @Option(names = "--area", paramLabel = "AREA")
    private @Nullable WorkArea area;

    @Option(names = "--level", paramLabel = "daily|strategic|both")
    private @Nullable Level level;

    @Option(names = "--presenter", paramLabel = "NAME")
    private @Nullable String presenter;

    @Option(names = "--question", paramLabel = "TEXT")
    private List<String> questions = List.of();

    @Option(names = "--template", paramLabel = "standard|more-sparring|first-meeting")
    private @Nullable AgendaTemplate template;

    @Option(names = "--item", paramLabel = "KIND:MINUTES[:TITLE]")
    private List<AgendaItem> items = List.of();

    /** The parts as they are given, the first presentation or teaching with the theme; or else the template. */
    Agenda agenda(int minutes) {
        return changed(Agenda.empty(), minutes);
    }

    /** What is given takes the place of what that agenda has; the rest stays. */
    Agenda changed(Agenda now, int minutes) {
        Theme wanted = theme(now.themes().stream().findFirst().orElse(null));
        List<AgendaItem> parts = items.isEmpty() ? now.items() : items;
        if (wanted != null && (template != null || parts.isEmpty())) {
            return Optional.ofNullable(template)
                    .orElse(AgendaTemplate.STANDARD)
                    .forMeeting(minutes, wanted, themeMinutes(AgendaTemplate.USUAL_THEME_MINUTES));
        }
        return wanted == null ? new Agenda(parts) : new Agenda(withTheme(parts, wanted));
    }

    private @Nullable Theme theme(@Nullable Theme now) {
        boolean isSaidOf = area != null || level != null || presenter != null || !questions.isEmpty();
        if (theme == null && now == null) {
            if (isSaidOf) {
                throw new Trouble("Sig også, hvad temaet er: --theme.", "Say what the theme is, too: --theme.");
            }
            return null;
        }
        Theme before = now == null ? Theme.titled(Objects.requireNonNull(theme)) : now;
        return new Theme(
                Optional.ofNullable(theme).orElse(before.title()),
                Optional.ofNullable(area).orElse(before.area()),
                Optional.ofNullable(level).orElse(before.level()),
                Optional.ofNullable(presenter).orElse(before.presenter()),
                questions.isEmpty() ? before.questions() : String.join("\n", questions));
    }

    /** With the theme in the part that had one, or else in the first presentation or teaching, or in one of its own. */
    private List<AgendaItem> withTheme(List<AgendaItem> parts, Theme wanted) {
        List<AgendaItem> all = new ArrayList<>(parts);
        int place = first(all, item -> item.theme() != null)
                .or(() -> first(all, item -> isInput(item.kind())))
                .orElse(-1);
        if (place < 0) {
            all.add(Math.min(1, all.size()), AgendaItem.on(wanted, themeMinutes(AgendaTemplate.USUAL_THEME_MINUTES)));
        } else {
            AgendaItem item = all.get(place);
            all.set(place, new AgendaItem(item.kind(), themeMinutes(item.minutes()), item.title(), wanted));
        }
        return all;
    }

    private int themeMinutes(int otherwise) {
        return themeMinutes == null ? otherwise : themeMinutes;
    }

    private static Optional<Integer> first(List<AgendaItem> all, Predicate<AgendaItem> wanted) {
        return IntStream.range(0, all.size())
                .filter(each -> wanted.test(all.get(each)))
                .boxed()
                .findFirst();
    }

    private static boolean isInput(AgendaKind kind) {
        return kind == AgendaKind.PRESENTATION || kind == AgendaKind.TEACHING;
    }
}
