package dk.amr.cli.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Door;
import dk.amr.domain.access.Relation;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.AccountRepository;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.delivery.DeliverOutbox;
import dk.amr.domain.meeting.MeetingId;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.invitation.InviteToMeeting;
import dk.amr.domain.network.Network;
import dk.amr.domain.report.attendance.ReportAttendance;
import dk.amr.domain.shared.Transactions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is done for everybody in a network asks the database as often for many people as for few. */
class ManyAtOnceTest {

    private static final LocalDate DAY = LocalDate.of(2027, 2, 9);

    @TempDir
    private Path folder;

    /** What came of one network: how many statements each step took, and how many mails left. */
    private record Steps(int inviting, int delivering, int delivered) {}

    @ParameterizedTest
    @EnumSource(Databases.class)
    void inviting_and_delivering_take_as_many_statements_for_many_people_as_for_few(Databases database) {
        try (Town town = Town.founded(folder, database)) {
            Steps few = steps(town, 100, 2);
            Steps many = steps(town, 101, 12);

            assertThat(few.delivered()).isEqualTo(2);
            assertThat(many.delivered()).isEqualTo(12);
            assertThat(many.inviting()).isEqualTo(few.inviting()).isPositive();
            assertThat(many.delivering()).isEqualTo(few.delivering()).isPositive();
        }
    }

    private static Steps steps(Town town, int number, int people) {
        Account office = town.part(AccountRepository.class)
                .named(new LoginName("chef@example.org"))
                .orElseThrow();
        Caller caller = office.asCaller(Door.PAGE, Town.DAY);
        MeetingId meeting = town.part(Transactions.class).inTransaction(() -> meeting(town, office, number, people));
        DeliverOutbox deliver = town.part(DeliverOutbox.class);
        int inviting = statements(
                town,
                () -> town.part(InviteToMeeting.class)
                        .invite(
                                caller,
                                new InviteToMeeting.Request(meeting.value().toString(), false)));
        AtomicInteger delivered = new AtomicInteger();
        int delivering = statements(
                town, () -> delivered.addAndGet(deliver.deliver(caller).delivered()));
        return new Steps(inviting, delivering, delivered.get());
    }

    private static MeetingId meeting(Town town, Account office, int number, int people) {
        Network network = YearBench.network(town, town.kreds(Relation.OWN_KREDS), office, number);
        NetworkThings things = new NetworkThings(town);
        IntStream.range(0, people).forEach(each -> things.participates(network));
        NetworkMeeting meeting = YearBench.meeting(town, network, DAY);
        return meeting.id();
    }

    private static int statements(Town town, Runnable work) {
        AtomicInteger counted = new AtomicInteger();
        SqlStatements settings = town.part(Jdbi.class).getConfig(SqlStatements.class);
        settings.setSqlLogger(new SqlLogger() {
            @Override
            public void logBeforeExecution(StatementContext context) {
                counted.incrementAndGet();
            }
        });
        work.run();
        settings.setSqlLogger(SqlLogger.NOP_SQL_LOGGER);
        return counted.get();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void the_report_of_attendance_takes_as_many_statements_for_many_meetings_as_for_one(Databases database) {
        try (Town town = Town.founded(folder, database)) {
            Caller office = town.part(AccountRepository.class)
                    .named(new LoginName("chef@example.org"))
                    .orElseThrow()
                    .asCaller(Door.PAGE, Town.DAY);
            ReportAttendance report = town.part(ReportAttendance.class);
            MeetingThings things = new MeetingThings(town, new NetworkThings(town));
            things.held(town.kreds(Relation.OWN_KREDS), null);
            int one = statements(town, () -> report.report(office, Town.DAY.getYear()));
            IntStream.range(0, 4).forEach(each -> things.held(town.kreds(Relation.OWN_KREDS), null));

            assertThat(statements(
                            town,
                            () -> assertThat(report.report(office, Town.DAY.getYear())
                                            .total()
                                            .meetings())
                                    .isEqualTo(5)))
                    .isEqualTo(one)
                    .isPositive();
        }
    }
}
