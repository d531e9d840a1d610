package dk.amr.cli.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Door;
import dk.amr.domain.access.account.AccountRepository;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.access.audit.ListAudit;
import dk.amr.domain.correspondence.OutboxQuery;
import dk.amr.domain.delivery.ListOutbox;
import dk.amr.domain.directory.ListMandates;
import dk.amr.domain.directory.ListPeople;
import dk.amr.domain.directory.ListWorkplaces;
import dk.amr.domain.directory.MandateQuery;
import dk.amr.domain.directory.PeopleOrder;
import dk.amr.domain.directory.PeopleQuery;
import dk.amr.domain.directory.WorkplaceQuery;
import dk.amr.domain.offer.look.ListOffers;
import dk.amr.domain.report.ReportCoverage;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No list and no count goes through a whole table that grows with the union: SQLite tells how it would go about it. */
class ListsDoNotScanTest {

    private static final Pattern SCAN = Pattern.compile(
            "SCAN (?:p|m|w|person|mandate|membership|workplace|offer|participation|audit_event|outbox_message)\\b.*");

    @TempDir
    private static Path folder;

    private static Town town;
    private static Caller office;

    @BeforeAll
    static void found() {
        town = Town.founded(folder);
        office = town.part(AccountRepository.class)
                .named(new LoginName("chef@example.org"))
                .orElseThrow()
                .asCaller(Door.PAGE, Town.DAY);
    }

    @AfterAll
    static void close() {
        town.close();
    }

    @Test
    void people() {
        doNotScan(ListPeople.class, list -> {
            String next = list.list(office, new PeopleQuery("", null, null, false, 3, null))
                    .page()
                    .next();
            list.list(office, new PeopleQuery("", null, null, false, 3, next));
            list.list(office, new PeopleQuery("sko an", null, true, true, 3, null));
            for (PeopleOrder.By by : PeopleOrder.By.values()) {
                PeopleQuery backwards = PeopleQuery.everybody(3).in(new PeopleOrder(by, true));
                list.list(office, backwards);
                list.list(office, backwards.from(next));
            }
        });
    }

    @Test
    void workplaces() {
        doNotScan(ListWorkplaces.class, list -> {
            String next =
                    list.list(office, new WorkplaceQuery("", 2, null)).page().next();
            list.list(office, new WorkplaceQuery("", 2, next));
            list.list(office, new WorkplaceQuery("sko", 2, null));
        });
    }

    @Test
    void mandates() {
        doNotScan(
                ListMandates.class,
                list -> list.list(office, ListMandates.Request.ofEverybody(new MandateQuery(null, true, 3, null))));
    }

    @Test
    void offers_and_mail_and_the_trail() {
        doNotScan(ListOffers.class, list -> list.list(office, new ListOffers.Query(null, null, 3)));
        doNotScan(ListOutbox.class, list -> {
            for (OutboxQuery.Which which : OutboxQuery.Which.values()) {
                list.list(office, new ListOutbox.Request(new OutboxQuery(which, true, 3, null), true));
            }
        });
        doNotScan(ListAudit.class, list -> list.list(office, new ListAudit.Request(3, null)));
    }

    @Test
    void coverage() {
        doNotScan(ReportCoverage.class, report -> report.report(office));
    }

    @Test
    void a_scan_would_be_seen() {
        assertThat(plans(Set.of("SELECT COUNT(*) FROM person p WHERE p.given_name = 'Bo'")))
                .anyMatch(step -> SCAN.matcher(step).matches());
    }

    private static <T> void doNotScan(Class<T> useCase, Consumer<T> work) {
        Set<String> statements = statements(town.part(useCase), work);
        assertThat(statements).isNotEmpty();
        assertThat(plans(statements))
                .isNotEmpty()
                .noneMatch(step -> SCAN.matcher(step).matches());
    }

    private static <T> Set<String> statements(T useCase, Consumer<T> work) {
        Set<String> seen = new LinkedHashSet<>();
        SqlStatements settings = town.part(Jdbi.class).getConfig(SqlStatements.class);
        settings.setSqlLogger(new SqlLogger() {
            @Override
            public void logBeforeExecution(StatementContext context) {
                seen.add(context.getParsedSql().getSql());
            }
        });
        work.accept(useCase);
        settings.setSqlLogger(SqlLogger.NOP_SQL_LOGGER);
        return seen;
    }

    private static List<String> plans(Set<String> statements) {
        List<String> steps = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(Databases.SQLITE.url(folder));
                Statement sql = connection.createStatement()) {
            for (String statement : statements) {
                try (ResultSet plan = sql.executeQuery("EXPLAIN QUERY PLAN " + statement)) {
                    while (plan.next()) {
                        steps.add(plan.getString("detail"));
                    }
                }
            }
            return steps;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
