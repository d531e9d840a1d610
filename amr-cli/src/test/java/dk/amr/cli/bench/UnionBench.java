package dk.amr.cli.bench;

import dk.amr.cli.Office;
import dk.amr.cli.bootstrap.OpenInstallation;
import dk.amr.cli.policy.Databases;
import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Door;
import dk.amr.domain.access.account.AccountRepository;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.directory.ListPeople;
import dk.amr.domain.directory.PeopleOrder;
import dk.amr.domain.directory.PeopleQuery;
import dk.amr.domain.report.CoverageFigures;
import dk.amr.domain.report.CoverageReport;
import dk.amr.domain.report.ReportCoverage;
import dk.amr.persistence.OnTheDay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The whole union in one database: 39,000 members in ten kredse, with networks and offers, and how far the promise is
 * kept beside the SQL that counts the same; and pages of fifty out of 100,000 people, the first beside the last.
 */
class UnionBench {

    private static final String DAY = "2027-01-04";
    private static final int KREDSE = 10;
    private static final int ROUNDS = 40;

    private static final String ACTIVE_AMRS =
            """
              FROM mandate m
              JOIN person p ON p.id = m.person_id
              JOIN workplace w ON w.id = m.workplace_id
            """ + OnTheDay.JOIN_COVERING_GROUP + " WHERE m.kreds_id = :kreds AND m.role = 'AMR' AND "
                    + OnTheDay.MANDATE_IS_ACTIVE;

    private static final List<String> COVERAGE = List.of(
            """
            SELECT covered.kommunegruppe_id, COUNT(DISTINCT p.id),
                   COUNT(DISTINCT CASE WHEN EXISTS (SELECT 1 FROM offer o
                                                     WHERE o.person_id = p.id AND o.sent_on <= :day) THEN p.id END),
                   COUNT(DISTINCT CASE WHEN EXISTS (SELECT 1 FROM participation t
                                                     WHERE t.person_id = p.id AND t.from_on <= :day
                                                       AND (t.last_day IS NULL OR t.last_day >= :day)) THEN p.id END)
            """ + ACTIVE_AMRS + " AND " + OnTheDay.PERSON_IS_MEMBER + " GROUP BY covered.kommunegruppe_id",
            "SELECT COUNT(DISTINCT p.id)" + ACTIVE_AMRS + " AND NOT " + OnTheDay.PERSON_IS_MEMBER,
            "SELECT g.id, g.name, n.id FROM kommunegruppe g LEFT JOIN network n ON n.kommunegruppe_id = g.id"
                    + " AND n.from_on <= :day AND (n.until_on IS NULL OR n.until_on > :day)"
                    + " WHERE g.kreds_id = :kreds ORDER BY g.sort_key");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void the_promise_in_the_whole_union(Databases database) throws IOException, SQLException {
        Office office = database.anEmptyOffice(folder);
        List<String> kredse = IntStream.rangeClosed(1, KREDSE)
                .mapToObj(number -> "Kreds " + number)
                .toList();
        office.run("init", "--kreds", kredse.getFirst(), "--admin", admin(1), "--as-of", DAY)
                .isDone();
        for (int number = 2; number <= KREDSE; number++) {
            office.run("kreds", "create", kredse.get(number - 1), "--admin", admin(number))
                    .isDone();
        }
        for (int number = 1; number <= KREDSE; number++) {
            fill(office, kredse.get(number - 1), admin(number));
        }
        try (OpenInstallation open = office.open();
                Connection connection = DriverManager.getConnection(database.url(folder))) {
            ReportCoverage report = open.part(ReportCoverage.class);
            List<Caller> callers = IntStream.rangeClosed(1, KREDSE)
                    .mapToObj(number -> caller(open, number))
                    .toList();
            List<Integer> counted = new ArrayList<>();
            Timings plain = Timings.of(ROUNDS, () -> {
                counted.clear();
                for (Caller caller : callers) {
                    counted.add(plainly(connection, caller));
                }
            });
            List<Integer> reported = new ArrayList<>();
            Timings reports = Timings.of(ROUNDS, () -> {
                reported.clear();
                callers.forEach(caller -> reported.add(sum(report.report(caller))));
            });
            CoverageFigures figures = open.part(CoverageFigures.class);
            Timings unnoted =
                    Timings.of(ROUNDS, () -> callers.forEach(caller -> sum(figures.on(caller.kreds(), caller.day()))));
            if (!counted.equals(reported)) {
                throw new IllegalStateException("not the same: " + counted + " " + reported);
            }
            System.out.printf(
                    "%s, ten kredse of 3,900 members: ten reports %s, unnoted %s, their SQL %s, ratio %.1f and %.1f%n",
                    database,
                    reports,
                    unnoted,
                    plain,
                    reports.median() / plain.median(),
                    unnoted.median() / plain.median());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void a_page_out_of_many_people(Databases database) throws IOException, SQLException {
        Office office = database.anEmptyOffice(folder);
        office.run("init", "--kreds", "Østjylland", "--admin", admin(1), "--as-of", DAY)
                .isDone();
        register(office, "Østjylland", 97_000);
        try (OpenInstallation open = office.open();
                Connection connection = DriverManager.getConnection(database.url(folder))) {
            ListPeople people = open.part(ListPeople.class);
            Caller caller = caller(open, 1);
            int total = people.list(caller, page(null)).total();
            String last = one(connection, "SELECT id FROM person ORDER BY sort_key DESC, id DESC LIMIT 1 OFFSET 50");
            System.out.printf(
                    "%s, %d people: first page %s, last page %s%n",
                    database,
                    total,
                    Timings.of(ROUNDS, () -> people.list(caller, page(null))),
                    Timings.of(ROUNDS, () -> people.list(caller, page(last))));
            for (PeopleOrder.By by : PeopleOrder.By.values()) {
                PeopleOrder backwards = new PeopleOrder(by, true);
                System.out.printf(
                        "%s, backwards by %s: first page %s%n",
                        database,
                        by,
                        Timings.of(ROUNDS, () -> people.list(caller, page(null).in(backwards))));
            }
        }
    }

    private void fill(Office office, String kreds, String admin) throws IOException {
        register(office, kreds, 3_900);
        office.run("kommunegruppe", "list", "--kreds", kreds, "--format", "json")
                .isDone()
                .json()
                .findValuesAsText("name")
                .forEach(group -> office.run(
                        "network",
                        "establish",
                        "--kreds",
                        kreds,
                        "--kommunegruppe",
                        group,
                        "--facilitator",
                        admin,
                        "--as-of",
                        DAY));
        office.run("offer", "send", "--kreds", kreds, "--as-of", DAY).isDone();
    }

    private void register(Office office, String kreds, int members) throws IOException {
        Path file = folder.resolve("register.csv");
        Files.deleteIfExists(file);
        office.run("demo", "write-register", file.toString(), "--members", String.valueOf(members), "--as-of", DAY)
                .isDone();
        Files.writeString(file, Files.readString(file).replace("Østjylland", kreds));
        office.run("register", "import", file.toString(), "--kreds", kreds, "--as-of", DAY)
                .isDone();
    }

    private static String admin(int number) {
        return "chef" + number + "@example.org";
    }

    private static Caller caller(OpenInstallation open, int number) {
        return open.part(AccountRepository.class)
                .named(new LoginName(admin(number)))
                .orElseThrow()
                .asCaller(Door.PAGE, LocalDate.parse(DAY));
    }

    private static PeopleQuery page(@Nullable String cursor) {
        return new PeopleQuery("", null, null, false, 50, cursor);
    }

    private static int sum(CoverageReport report) {
        return report.kommunegrupper().stream()
                        .mapToInt(row -> row.eligible() + row.offered() + row.inNetwork())
                        .sum()
                + report.notMembers();
    }

    private static int plainly(Connection connection, Caller caller) throws SQLException {
        int sum = 0;
        for (String question : COVERAGE) {
            try (Statement sql = connection.createStatement();
                    ResultSet rows = sql.executeQuery(question.replace(":day", "'" + DAY + "'")
                            .replace(":kreds", "'" + caller.kreds().value() + "'"))) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int column = 1; column <= columns; column++) {
                        sum += rows.getObject(column) instanceof Number number ? number.intValue() : 0;
                    }
                }
            }
        }
        return sum;
    }

    private static String one(Connection connection, String question) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(question)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
