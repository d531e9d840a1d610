package dk.amr.domain.meeting.statement;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.NothingHere;
import dk.amr.domain.access.Role;
import dk.amr.domain.kit.InMemoryInstallation;
import dk.amr.domain.meeting.MeetingStatus;
import dk.amr.domain.meeting.attendance.Presence;
import dk.amr.domain.meeting.invitation.RegretReason;
import dk.amr.domain.meeting.year.MeetingYear;
import dk.amr.domain.shared.CountingIds;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class AttendanceStatementTest {

    private static final LocalDate DAY = LocalDate.of(2027, 12, 31);
    private static final String CARLA = "100003";

    private final MeetingYear year = new MeetingYear();

    private void carla(String network, String day, Presence presence) {
        year.attends(
                year.meeting(network, day, MeetingStatus.HELD),
                year.f1().person(CARLA).id(),
                presence,
                presence == Presence.REGRETS ? RegretReason.NO_LEADER_SUPPORT : null);
    }

    private AttendanceStatement written(Caller caller) {
        Caller proved = caller.provedAt(InMemoryInstallation.START);
        return year.f1().get(WriteAttendanceStatement.class).write(proved, CARLA);
    }

    @Test
    void S23_it_tells_the_meetings_of_each_network_their_themes_and_the_hours() {
        carla("Skanderborg", "2027-05-11", Presence.PARTIAL);
        carla("Skanderborg", "2027-02-09", Presence.PRESENT);
        carla("Skanderborg", "2027-09-14", Presence.REGRETS);
        carla("Aarhus", "2027-11-16", Presence.PRESENT);
        AttendanceStatement statement = written(year.caller(DAY, Role.OFFICE_ADMIN));

        assertThat(statement.name().given()).isEqualTo("Carla");
        assertThat(statement.kreds()).isEqualTo(aKreds().name());
        assertThat(statement.networks())
                .extracting(
                        each -> each.network().value(),
                        AttendanceStatement.OfNetwork::attended,
                        AttendanceStatement.OfNetwork::minutes)
                .containsExactly(tuple("Skanderborg", 2, 120), tuple("Aarhus", 1, 120));
        assertThat(statement.networks().getFirst().meetings())
                .containsExactly(
                        line("2027-02-09", Presence.PRESENT, 120),
                        line("2027-05-11", Presence.PARTIAL, null),
                        line("2027-09-14", Presence.REGRETS, null));
        assertThat(statement.attended()).isEqualTo(3);
        assertThat(statement.minutes()).isEqualTo(240);
        assertThat(statement).hasToString("AttendanceStatement");
    }

    private static AttendanceStatement.Line line(String day, Presence presence, @Nullable Integer minutes) {
        return new AttendanceStatement.Line(
                LocalDate.parse(day), List.of("Vold og trusler – forebyggelse"), presence, minutes);
    }

    @Test
    void it_tells_nothing_of_what_is_yet_to_come_or_was_cancelled() {
        carla("Skanderborg", "2027-11-16", Presence.PRESENT);
        year.attends(
                year.meeting("Skanderborg", "2027-02-09", MeetingStatus.CANCELLED),
                year.f1().person(CARLA).id(),
                Presence.PRESENT,
                null);

        assertThat(written(year.caller(LocalDate.of(2027, 11, 15), Role.PRIVACY))
                        .networks())
                .isEmpty();
    }

    @Test
    void S23_whoever_never_was_an_amr_has_none() {
        Caller office = year.caller(DAY, Role.OFFICE_ADMIN);
        WriteAttendanceStatement write = year.f1().get(WriteAttendanceStatement.class);

        for (String other : List.of("lis@example.org", "100020", "100030")) {
            assertThatThrownBy(() -> write.write(office, other)).isInstanceOf(StatementIsForAnAmr.class);
        }
        assertThat(write.write(office, "100008").networks()).isEmpty();
    }

    @Test
    void it_is_for_whoever_leads_the_network_for_the_office_and_for_the_privacy_role() {
        carla("Skanderborg", "2027-02-09", Presence.PRESENT);

        assertThat(written(year.leader(DAY)).attended()).isEqualTo(1);
        for (Caller caller : List.of(
                year.colleague(DAY), year.caller(DAY, Role.OFFICE_MANAGER), year.caller(DAY, Role.KREDS_CHAIR))) {
            assertThatThrownBy(() -> written(caller)).isInstanceOf(NothingHere.class);
        }
        assertThatThrownBy(() -> year.f1()
                        .get(WriteAttendanceStatement.class)
                        .write(
                                year.caller(DAY, Role.OFFICE_ADMIN),
                                CountingIds.id(99).toString()))
                .isInstanceOf(NothingHere.class);
    }
}
