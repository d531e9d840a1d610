package dk.amr.web.correspondence;

import dk.amr.domain.correspondence.CalendarFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Programs that read calendar files and are not ours, in a home of their own: khal and Python's icalendar. */
final class CalendarPrograms {

    private static final String PYTHON = "/usr/bin/python3";
    private static final String SETTINGS = """
            [calendars]
            [[amr]]
            path = HOME/calendar
            type = calendar
            [locale]
            local_timezone = ZONE
            default_timezone = ZONE
            timeformat = %H:%M
            dateformat = %Y-%m-%d
            longdateformat = %Y-%m-%d
            datetimeformat = %Y-%m-%dT%H:%M
            longdatetimeformat = %Y-%m-%dT%H:%M
            [default]
            default_calendar = amr
            [sqlite]
            path = HOME/DATABASE
            """;

    // by the time zone that Python knows, and by the rules that stand in the file
    private static final String READ = """
            import datetime, icalendar, sys
            calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
            rules = {zone['TZID']: zone.to_tz() for zone in calendar.walk('VTIMEZONE')}
            for event in calendar.walk('VEVENT'):
                said = [str(calendar['METHOD']), str(event['SEQUENCE']), str(event['STATUS']), str(event['SUMMARY'])]
                for name in ('DTSTART', 'DTEND'):
                    known = event[name].dt
                    zone = event[name].params.get('TZID')
                    ruled = rules[zone].localize(known.replace(tzinfo=None)) if zone in rules else known
                    for moment in (known, ruled):
                        said.append(moment.astimezone(datetime.timezone.utc).strftime('%Y-%m-%dT%H:%M'))
                print('|'.join(said))
            """;

    private final Path home;

    CalendarPrograms(Path home) {
        this.home = home;
    }

    static boolean areThere() {
        try {
            return run(Path.of("."), "", "khal", "--version").startsWith("khal")
                    && run(Path.of("."), "", PYTHON, "-c", "import icalendar").isEmpty();
        } catch (UncheckedIOException notThere) {
            return false;
        }
    }

    /** For each entry its method, sequence, status and title, then start and end in UTC, each read in both ways. */
    List<String> icalendar(CalendarFile file) {
        return run(home, file.text(), PYTHON, "-c", READ).lines().toList();
    }

    /** Takes the file into the calendar. */
    void khalTakes(CalendarFile file) throws IOException {
        Files.createDirectories(home.resolve("calendar"));
        Path given = Files.writeString(home.resolve("given.ics"), file.text());
        khal("Europe/Copenhagen", "import", "--batch", given.toString());
    }

    /** All entries of 2027: start, end, title, place and status, to somebody whose clocks go by that time zone. */
    List<String> khalShows(String zone) throws IOException {
        String format = "{start-long}|{end-long}|{title}|{location}|{status}";
        return khal(zone, "list", "--once", "--day-format", "", "--format", format, "2027-01-01", "365d")
                .lines()
                .map(String::strip)
                .toList();
    }

    private String khal(String zone, String... arguments) throws IOException {
        String name = zone.replace('/', '-');
        Path settings = home.resolve(name + ".conf");
        Files.writeString(
                settings,
                SETTINGS.replace("HOME", home.toString()).replace("ZONE", zone).replace("DATABASE", name + ".db"));
        List<String> command = new ArrayList<>(List.of("khal", "-c", settings.toString()));
        command.addAll(List.of(arguments));
        return run(home, "", command.toArray(String[]::new));
    }

    private static String run(Path home, String input, String... command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(ownHome(home));
        try {
            Process process = builder.start();
            try (Writer given = process.outputWriter(StandardCharsets.UTF_8)) {
                given.write(input);
            }
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IOException(said);
            }
            return said;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static Map<String, String> ownHome(Path home) {
        String own = home.toAbsolutePath().toString();
        return Map.of(
                "HOME", own, "XDG_CONFIG_HOME", own, "XDG_DATA_HOME", own, "XDG_CACHE_HOME", own, "LC_ALL", "C.UTF-8");
    }
}
