package dk.amr.web.page.correspondence;

import dk.amr.domain.meeting.agenda.Agenda;
import dk.amr.domain.meeting.agenda.AgendaItem;
import dk.amr.domain.meeting.agenda.Theme;
import dk.amr.domain.shared.Language;
import dk.amr.web.page.text.Figures;
import dk.amr.web.page.text.MeetingPageText;
import java.util.ArrayList;
import java.util.List;

/** What a meeting is made of, as a bar and as a list. */
public record AgendaShown(List<Part> parts) {

    /**
     * One part.
     *
     * @param use what the time is used for: {@code on-theme}, {@code on-sharing} or {@code on-rest}
     * @param from where it begins in the bar, and how much of the bar it takes
     * @param questions what to think of beforehand
     */
    public record Part(
            String title,
            String time,
            String presenter,
            List<String> questions,
            String use,
            String from,
            String width) {

        public Part {
            questions = List.copyOf(questions);
        }
    }

    public AgendaShown {
        parts = List.copyOf(parts);
    }

    static AgendaShown of(Agenda agenda, Language language) {
        List<Part> parts = new ArrayList<>();
        int before = 0;
        for (AgendaItem item : agenda.items()) {
            parts.add(part(item, before, agenda.minutes(), language));
            before += item.minutes();
        }
        return new AgendaShown(parts);
    }

    private static Part part(AgendaItem item, int before, int all, Language language) {
        Theme theme = item.theme();
        return new Part(
                title(item, language),
                Figures.number(item.minutes(), language) + " " + MeetingPageText.MINUTES.in(language),
                theme == null ? "" : theme.presenter(),
                theme == null ? List.of() : lines(theme.questions()),
                use(item),
                Figures.width(before, all),
                Figures.width(item.minutes(), all));
    }

    private static String title(AgendaItem item, Language language) {
        Theme theme = item.theme();
        if (theme != null) {
            return theme.title();
        }
        return item.title().isEmpty() ? item.kind().title().in(language) : item.title();
    }

    private static String use(AgendaItem item) {
        if (item.theme() != null) {
            return "on-theme";
        }
        return item.kind().isSharing() ? "on-sharing" : "on-rest";
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
