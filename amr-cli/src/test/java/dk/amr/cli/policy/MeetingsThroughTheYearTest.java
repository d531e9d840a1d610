package dk.amr.cli.policy;

import static dk.amr.cli.policy.F1Office.on;
import static dk.amr.cli.policy.F1Office.refused;
import static dk.amr.cli.policy.MeetingOffice.MEETING;
import static dk.amr.cli.policy.MeetingOffice.cadence;
import static dk.amr.cli.policy.MeetingOffice.guest;
import static dk.amr.cli.policy.MeetingOffice.invite;
import static dk.amr.cli.policy.MeetingOffice.plan;
import static dk.amr.cli.policy.MeetingOffice.planKommunegruppeMeeting;
import static dk.amr.cli.policy.MeetingOffice.show;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.amr.cli.Office;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the acceptance tells of meetings, by command in an office that has F1, on both databases. */
class MeetingsThroughTheYearTest {

    private static final String INVITED_ON = "2027-01-19";

    @TempDir
    private Path folder;

    /** Anna in the network, a kommunegruppemøde on 9 February, and the network meeting after it. */
    private Office planned(Databases database) {
        Office office = F1Office.asDescribed(database, folder);
        F1Office.record(office, "100001", "accepted", "2027-01-10");
        planKommunegruppeMeeting(office, "Skanderborg", "2027-02-09");
        plan(office, "2027-02-09", "15:15", "17:15").isDone();
        return office;
    }

    @ParameterizedTest
    @EnumSource
    void SC3_a_meeting_is_planned_after_the_kommunegruppemoede(Databases database) {
        Office office = planned(database);
        JsonNode meeting = show(office, MEETING, "2027-01-04");

        assertThat(meeting.get("start").asText()).isEqualTo("2027-02-09T14:15:00Z");
        assertThat(meeting.get("end").asText()).isEqualTo("2027-02-09T16:15:00Z");
        assertThat(meeting.get("advice")).isEmpty();
        assertThat(meeting.get("agenda"))
                .extracting(item -> item.get("minutes").asInt())
                .containsExactly(5, 10, 30, 20, 45, 5, 5);
        assertThat(plan(office, "2027-02-09", "14:30", "16:30").messages()).contains("starts before");
        assertThat(plan(office, "2027-03-09", "15:15", "17:15").messages()).contains("no kommunegruppemøde");
        assertThat(plan(office, "2027-03-09", "15:15", "17:15", "--reason", "No room before then")
                        .isDone()
                        .messages())
                .contains("deviations");
        assertThat(plan(office, "2027-05-06", "15:15", "17:15", "--reason", "No room", "--theme-minutes", "60")
                        .isDone()
                        .messages())
                .contains("Ascension Day", "theme takes 60 minutes");
        assertThat(plan(office, "2027-03-28", "02:30", "04:30", "--reason", "Night")
                        .messages())
                .contains("does not exist");
        assertThat(plan(office, "2027-10-31", "02:30", "04:30", "--reason", "Night")
                        .messages())
                .contains("first or the second", "--which first");
        assertThat(plan(office, "2027-10-31", "01:30", "03:30", "--reason", "Night")
                        .isDone()
                        .messages())
                .contains("takes 180 minutes");
    }

    @ParameterizedTest
    @EnumSource
    void SC4_three_messages_with_one_recipient_each_and_a_calendar_entry_without_a_list(Databases database) {
        Office office = planned(database);

        assertThat(invite(office, MEETING, INVITED_ON).get("sent").asInt()).isEqualTo(3);
        assertThat(invite(office, MEETING, INVITED_ON).get("sent").asInt()).isZero();
        on(office, INVITED_ON, "outbox", "deliver").isDone();
        on(office, INVITED_ON, "outbox", "deliver").isDone();
        List<String> mails = F1Office.mails(folder);
        assertThat(mails).hasSize(3).allSatisfy(mail -> {
            assertThat(mail.lines().filter(line -> line.startsWith("To: "))).hasSize(1);
            assertThat(mail.lines()
                            .filter(line -> line.startsWith("Subject: "))
                            .findFirst()
                            .orElseThrow())
                    .doesNotContain("AMR", "netv", "Skanderborg", "Vold");
            assertThat(mail).contains("text/calendar", "method=REQUEST").doesNotContain("Cc:", "Bcc:");
        });
        on(
                        office,
                        "2027-01-25",
                        "meeting",
                        "reply",
                        MEETING,
                        "--member",
                        "100003",
                        "--answer",
                        "no",
                        "--reason",
                        "illness")
                .isDone();
        assertThat(guest(office, "Carla", "2027-01-25", "invitation")).isEqualTo("REGRETS");
        assertThat(guest(office, "Carla", "2027-01-25", "reason")).isEqualTo("OTHER");
    }

    @ParameterizedTest
    @EnumSource
    void SC5_a_meeting_is_held_and_closed(Databases database) {
        Office office = planned(database);
        invite(office, MEETING, INVITED_ON);
        String day = "2027-02-09";
        String[] attendance = {
            "meeting", "record-attendance", MEETING, "--present", "100001,100004", "--regrets", "100003=illness"
        };
        String[] aloud =
                Stream.concat(Stream.of(attendance), Stream.of("--oral-ack")).toArray(String[]::new);

        assertThat(refused(office, "2027-02-08", aloud)).contains("yet to come");
        assertThat(refused(office, day, aloud)).contains("not recorded as held");
        on(office, day, "kommunegruppe", "hold-meeting", MEETING, "--trs", "4", "--amrs", "3")
                .isDone();
        assertThat(refused(office, day, attendance)).contains("has not acknowledged the ground rules");
        assertThat(refused(office, day, "meeting", "close", MEETING)).contains("was not held");
        on(office, day, aloud).isDone();
        assertThat(guest(office, "Anna", day, "attendance")).isEqualTo("PRESENT");
        assertThat(guest(office, "Carla", day, "reason")).isEqualTo("OTHER");
        assertThat(on(office, day, "meeting", "close", MEETING, "--next-steps", "Vagtplanen i maj")
                        .isDone()
                        .messages())
                .contains("Too few have evaluated the meeting");
        assertThat(refused(office, day, aloud)).contains("is closed");
        assertThat(cadence(office, "2027-02-09", "Skanderborg")).startsWith("held 1");
    }

    @ParameterizedTest
    @EnumSource
    void E6_a_cancelled_meeting_is_told_once_and_not_counted(Databases database) {
        Office office = planned(database);
        invite(office, MEETING, INVITED_ON);
        on(office, INVITED_ON, "outbox", "deliver").isDone();
        planKommunegruppeMeeting(office, "Skanderborg", "2027-05-11");
        plan(office, "2027-05-11", "15:15", "17:15").isDone();
        assertThat(cadence(office, "2027-01-20", "Skanderborg"))
                .isEqualTo("held 0, planned 2, minimum 2, maximum 4, AT_RISK, needed by 2027-12-31");
        invite(office, "Skanderborg/2027-05-11", "2027-01-20");
        assertThat(cadence(office, "2027-01-20", "Skanderborg"))
                .isEqualTo("held 0, planned 2, minimum 2, maximum 4, ON_TRACK, needed by null");
        on(office, "2027-01-20", "outbox", "deliver").isDone();
        int invitations = F1Office.mails(folder).size();

        assertThat(on(office, "2027-01-20", "meeting", "cancel", MEETING, "--reason", "too-few")
                        .isDone()
                        .messages())
                .contains("3 are told");
        assertThat(cadence(office, "2027-01-20", "Skanderborg"))
                .isEqualTo("held 0, planned 1, minimum 2, maximum 4, AT_RISK, needed by 2027-12-31");
        on(office, "2027-01-20", "outbox", "deliver").isDone();
        assertThat(F1Office.mails(folder))
                .hasSize(invitations + 3)
                .filteredOn(mail -> mail.contains("method=CANCEL"))
                .hasSize(3);
        assertThat(on(office, "2027-02-06", "meeting", "remind").isDone().messages())
                .startsWith("0 are");
        on(office, "2027-01-20", "kommunegruppe", "cancel-meeting", "Skanderborg", "--on", "2027-05-11")
                .isDone();
        assertThat(on(office, "2027-01-20", "meeting", "show", "Skanderborg/2027-05-11")
                        .isDone()
                        .messages())
                .contains("is cancelled");
    }

    @ParameterizedTest
    @EnumSource
    void E12_a_meeting_planned_in_winter_stays_at_its_hour(Databases database) {
        Office office = planned(database);
        planKommunegruppeMeeting(office, "Skanderborg", "2027-05-11");
        plan(office, "2027-05-11", "15:15", "17:15").isDone();

        JsonNode meeting = show(office, "Skanderborg/2027-05-11", "2027-01-04");
        assertThat(meeting.get("start").asText()).isEqualTo("2027-05-11T13:15:00Z");
        assertThat(meeting.get("from").asText()).isEqualTo("15:15");
        String calendar = on(office, "2027-01-04", "meeting", "calendar", "Skanderborg/2027-05-11")
                .isDone()
                .result();
        assertThat(calendar)
                .contains("BEGIN:VTIMEZONE", "DTSTART;TZID=Europe/Copenhagen:20270511T151500")
                .doesNotContain("ATTENDEE", "Vold");
    }

    @ParameterizedTest
    @EnumSource
    void E13_an_invitation_falls_away_with_the_term_unless_a_re_election_is_reported(Databases database) {
        Office office = planned(database);
        planKommunegruppeMeeting(office, "Skanderborg", "2027-03-09");
        plan(office, "2027-03-09", "15:15", "17:15").isDone();
        String march = "Skanderborg/2027-03-09";

        assertThat(on(office, "2027-02-16", "meeting", "invite", march).isDone().messages())
                .contains("no re-election is reported: Carla");
        assertThat(show(office, march, "2027-02-28").toString()).doesNotContain("CANCELLED");
        assertThat(show(office, march, "2027-03-01").toString()).contains("CANCELLED");
        assertThat(on(office, "2027-03-01", "task", "list").isDone().result()).contains("Kildegården");
        on(office, "2027-03-01", "mandate", "renew", "--person", "100003", "--elected", "2027-02-15", "--awaiting")
                .isDone();
        assertThat(show(office, march, "2027-03-01").toString()).doesNotContain("CANCELLED");
        assertThat(on(office, "2027-03-01", "meeting", "review").isDone().messages())
                .startsWith("0 invitations");
    }

    @ParameterizedTest
    @EnumSource
    void E22_a_kommunegruppe_is_split_and_the_network_ends_with_its_meetings_in_sight(Databases database) {
        Office office = planned(database);
        on(office, "2027-01-04", "network", "close", "Skanderborg", "--on", "2027-01-31")
                .isDone();

        assertThat(refused(office, INVITED_ON, "meeting", "invite", MEETING)).contains("not active");
        assertThat(on(office, "2027-02-01", "meeting", "list", "--format", "json")
                        .isDone()
                        .result())
                .contains("PLANNED");
    }
}
