package dk.amr.cli.policy;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Door;
import dk.amr.domain.access.Relation;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.AccountRepository;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.delivery.DeliverOutbox;
import dk.amr.domain.kommunegruppe.Kommunegruppe;
import dk.amr.domain.kommunegruppe.KommunegruppeId;
import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.kommunegruppe.KommunegruppeRepository;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.meeting.MeetingId;
import dk.amr.domain.meeting.MeetingRepository;
import dk.amr.domain.meeting.MeetingStatus;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.meeting.Place;
import dk.amr.domain.meeting.Precedence;
import dk.amr.domain.meeting.agenda.AgendaTemplate;
import dk.amr.domain.meeting.agenda.Theme;
import dk.amr.domain.meeting.invitation.InviteToMeeting;
import dk.amr.domain.meeting.year.LookAtYear;
import dk.amr.domain.network.Network;
import dk.amr.domain.network.NetworkId;
import dk.amr.domain.network.NetworkRepository;
import dk.amr.domain.shared.Ids;
import dk.amr.domain.shared.Transactions;
import dk.amr.domain.shared.Version;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A year of the whole union: how long the planner takes beside its plain SQL, and inviting everybody beside writing the
 * same rows and files by hand. Run by name alone: {@code -Dtest=YearBench}.
 *
 * <p>The planner and its SQL are each done many times over and told by the best. The plain SQL reads the same tables,
 * every column of them, over an open connection, and throws it away. Everybody is invited to three meetings and then to
 * three more, and again, since a program that has just started is still learning. By hand is told twice: at once, with
 * all rows in one transaction and files that the system may write when it likes; and as it is promised, with a
 * transaction for each meeting and each file through to the disk. Either way the rows go into tables of the same shape,
 * with the same indexes, and nothing is asked, sealed or put into words.
 */
class YearBench {

    private static final int NETWORKS = 100;
    private static final int A_NETWORK = 10;
    private static final int ROUNDS = 1000;
    private static final int YEAR = 2027;
    private static final int TIMES = 3;
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(YEAR, 2, 9), LocalDate.of(YEAR, 5, 11), LocalDate.of(YEAR, 11, 16));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void a_year_of_the_whole_union(Databases database) throws IOException, SQLException {
        try (Town town = Town.founded(folder, database)) {
            Account office = town.part(AccountRepository.class)
                    .named(new LoginName("chef@example.org"))
                    .orElseThrow();
            Caller caller = office.asCaller(Door.PAGE, Town.DAY);
            List<Network> networks = town.part(Transactions.class).inTransaction(() -> networks(town, office));
            ByHand byHand = new ByHand(folder, database.url(folder));
            for (int round = 0; round < TIMES; round++) {
                List<NetworkMeeting> meetings = meetings(town, networks, round);
                Duration planner = best(() -> town.part(LookAtYear.class).look(caller, YEAR));
                Duration plain = plainly(database.url(folder));
                byHand.begin();
                Duration inviting = took(() -> meetings.forEach(meeting -> town.part(InviteToMeeting.class)
                        .invite(
                                caller,
                                new InviteToMeeting.Request(meeting.id().value().toString(), false))));
                Duration delivering = took(() -> town.part(DeliverOutbox.class).deliver(caller));
                System.out.printf(
                        "%s, %d meetings: planner %.1f ms, its SQL %.1f ms; inviting %d ms, delivering %d ms; by hand %s%n",
                        database,
                        (round + 1) * meetings.size(),
                        planner.toNanos() / 1e6,
                        plain.toNanos() / 1e6,
                        inviting.toMillis(),
                        delivering.toMillis(),
                        byHand.told(meetings.size()));
            }
        }
    }

    private static List<Network> networks(Town town, Account office) {
        KredsId kreds = town.kreds(Relation.OWN_KREDS);
        NetworkThings things = new NetworkThings(town);
        List<Network> networks = new ArrayList<>();
        for (int number = 0; number < NETWORKS; number++) {
            Network network = network(town, kreds, office, number);
            IntStream.range(0, A_NETWORK).forEach(each -> things.participates(network));
            networks.add(network);
        }
        return networks;
    }

    private static List<NetworkMeeting> meetings(Town town, List<Network> networks, int weeksLater) {
        return town.part(Transactions.class)
                .inTransaction(() -> networks.stream()
                        .flatMap(network -> DAYS.stream().map(day -> meeting(town, network, day.plusWeeks(weeksLater))))
                        .toList());
    }

    static Network network(Town town, KredsId kreds, Account office, int number) {
        Kommunegruppe group = Kommunegruppe.covering(
                new KommunegruppeId(next(town)), kreds, new KommunegruppeName("Egn " + number), List.of());
        town.part(KommunegruppeRepository.class).save(group);
        Network network = Network.established(
                new NetworkId(next(town)), kreds, group.id(), LocalDate.of(2026, 1, 1), office.id());
        town.part(NetworkRepository.class).save(network);
        return network;
    }

    static NetworkMeeting meeting(Town town, Network network, LocalDate day) {
        Instant start = day.atTime(15, 15).atZone(TimeSlot.ZONE).toInstant();
        NetworkMeeting meeting = new NetworkMeeting(
                new MeetingId(next(town)),
                network.kreds(),
                network.id(),
                Precedence.none(new Note("Intet kommunegruppemøde")),
                new TimeSlot(start, start.plus(Duration.ofHours(2))),
                new Place("Kulturhuset"),
                null,
                AgendaTemplate.STANDARD.forMeeting(120, Theme.titled("Alenearbejde"), 30),
                new NetworkMeeting.Progress(MeetingStatus.PLANNED, Town.DAY, null),
                Note.empty(),
                Version.NEW);
        town.part(MeetingRepository.class).save(meeting);
        return meeting;
    }

    private static UUID next(Town town) {
        return town.part(Ids.class).next();
    }

    private static Duration took(Runnable work) {
        Instant start = Instant.now();
        work.run();
        return Duration.between(start, Instant.now());
    }

    private static Duration best(Runnable work) {
        return IntStream.range(0, ROUNDS)
                .mapToObj(round -> took(work))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** All that the planner needs, read over an open connection and thrown away. */
    private static Duration plainly(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url)) {
            return best(() -> plainly(connection));
        }
    }

    private static void plainly(Connection connection) {
        try (Statement sql = connection.createStatement()) {
            for (String question : List.of(
                    "SELECT * FROM network ORDER BY from_on, id",
                    "SELECT * FROM network_facilitation ORDER BY network_id, from_on",
                    "SELECT * FROM kommunegruppe ORDER BY sort_key, id",
                    "SELECT * FROM network_meeting ORDER BY starts_at, id",
                    "SELECT * FROM kommunegruppe_meeting ORDER BY starts_at, id")) {
                try (ResultSet rows = sql.executeQuery(question)) {
                    int columns = rows.getMetaData().getColumnCount();
                    while (rows.next()) {
                        for (int column = 1; column <= columns; column++) {
                            rows.getObject(column);
                        }
                    }
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
