package dk.amr.web.page.statement;

import dk.amr.domain.meeting.statement.AttendanceStatement;
import dk.amr.domain.shared.DayInWords;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import dk.amr.web.page.text.Figures;
import dk.amr.web.page.text.StatementText;
import dk.amr.web.page.text.Words;
import java.util.List;

/** What somebody has been to, as it stands on paper: meetings that were missed are left out. */
public record StatementPaper(
        Language language, String sender, String name, String story, List<Network> networks, String issued) {

    /** The meetings of one network, and what they come to. */
    public record Network(String name, List<Line> meetings, String sum) {

        public Network {
            meetings = List.copyOf(meetings);
        }
    }

    public record Line(String day, String themes, String time) {}

    public StatementPaper {
        networks = List.copyOf(networks);
    }

    public static StatementPaper of(AttendanceStatement statement, Language language) {
        Sentence on = DayInWords.day(statement.on());
        return new StatementPaper(
                language,
                statement.kreds().title(),
                statement.name().full(),
                story(statement, on).in(language),
                statement.networks().stream()
                        .filter(network -> network.attended() > 0)
                        .map(network -> network(network, language))
                        .toList(),
                new Sentence("Udstedt " + on.danish() + ".", "Issued on " + on.english() + ".").in(language));
    }

    public String say(Words words) {
        return words.in(language);
    }

    private static Sentence story(AttendanceStatement statement, Sentence on) {
        int attended = statement.attended();
        if (attended == 0) {
            return new Sentence(
                    "Til og med " + on.danish() + " er der ikke noteret deltagelse i et netværksmøde.",
                    "Up to and including " + on.english() + " no attendance at a network meeting is noted.");
        }
        return new Sentence(
                "har til og med " + on.danish() + " deltaget i "
                        + Figures.within(attended, Language.DANISH).replaceFirst("^én$", "ét")
                        + (attended == 1 ? " netværksmøde." : " netværksmøder."),
                "has up to and including " + on.english() + " taken part in "
                        + Figures.within(attended, Language.ENGLISH)
                        + (attended == 1 ? " network meeting." : " network meetings."));
    }

    private static Network network(AttendanceStatement.OfNetwork network, Language language) {
        return new Network(
                StatementText.NETWORK_IN.in(language) + " " + network.network().value(),
                network.meetings().stream()
                        .filter(line -> line.presence().isThere())
                        .map(line -> line(line, language))
                        .toList(),
                hours(network.minutes(), language));
    }

    private static Line line(AttendanceStatement.Line line, Language language) {
        Integer minutes = line.minutes();
        return new Line(
                DayInWords.day(line.day(), language),
                String.join("; ", line.themes()),
                minutes == null ? StatementText.PART_OF_THE_TIME.in(language) : hours(minutes, language));
    }

    /** As 2 t. 15 min. */
    private static String hours(int minutes, Language language) {
        Sentence hours = new Sentence(minutes / 60 + " t.", minutes / 60 + " h");
        int rest = minutes % 60;
        return rest == 0 ? hours.in(language) : hours.in(language) + " " + rest + " min.";
    }

    @Override
    public String toString() {
        return "StatementPaper";
    }
}
