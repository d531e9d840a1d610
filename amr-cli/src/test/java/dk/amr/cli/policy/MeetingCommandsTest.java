package dk.amr.cli.policy;

import static dk.amr.cli.policy.F1Office.on;
import static dk.amr.cli.policy.F1Office.refused;
import static dk.amr.cli.policy.MeetingOffice.MEETING;
import static dk.amr.cli.policy.MeetingOffice.guest;
import static dk.amr.cli.policy.MeetingOffice.invite;
import static dk.amr.cli.policy.MeetingOffice.plan;
import static dk.amr.cli.policy.MeetingOffice.planKommunegruppeMeeting;
import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.cli.Office;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the commands about meetings take and refuse, in an office that has F1, on both databases. */
class MeetingCommandsTest {

    @TempDir
    private Path folder;

    private Office planned(Databases database) {
        Office office = F1Office.asDescribed(database, folder);
        planKommunegruppeMeeting(office, "Skanderborg", "2027-02-09");
        plan(office, "2027-02-09", "15:15", "17:15").isDone();
        return office;
    }

    @ParameterizedTest
    @EnumSource
    void what_is_listed_of_a_meeting_is_asked_for_by_the_plain_word_too(Databases database) {
        Office office = planned(database);
        invite(office, MEETING, "2027-01-25");
        on(office, "2027-01-25", "meeting", "note-wish", "--network", "Skanderborg", "--text", "Alenearbejde")
                .isDone();

        for (String[] asked : List.of(
                new String[] {"meeting", "wishes", "--network", "Skanderborg"},
                new String[] {"meeting", "wishes", "Skanderborg"},
                new String[] {"meeting", "wishes", MEETING})) {
            assertThat(on(office, "2027-01-25", asked).isDone().result()).contains("Alenearbejde");
        }
        assertThat(on(office, "2027-01-25", "leave", "list", MEETING).isDone().result())
                .contains("Carla")
                .isEqualTo(on(office, "2027-01-25", "leave", "list", "--meeting", MEETING)
                        .isDone()
                        .result());
        assertThat(on(office, "2027-01-25", "leave", "list").code()).isEqualTo(2);
        assertThat(on(office, "2027-01-26", "meeting", "show", MEETING).isDone().messages())
                .contains("less than three weeks before the meeting");
        assertThat(on(office, "2027-01-26", "meeting", "show", MEETING).isDone().result())
                .contains("has not answered")
                .doesNotContain("SENT");
        assertThat(refused(
                        office,
                        "2027-01-26",
                        "meeting",
                        "statement",
                        "--person",
                        "lis@example.org",
                        folder.resolve("lis.pdf").toString()))
                .contains("has never been an AMR");
        assertThat(folder.resolve("lis.pdf")).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource
    void a_reason_with_a_yes_and_an_end_past_midnight_are_refused(Databases database) {
        Office office = planned(database);
        invite(office, MEETING, "2027-01-25");
        String[] yes = {"meeting", "reply", MEETING, "--member", "100004", "--answer", "yes", "--reason", "away"};
        String[] night = {
            "meeting", "plan", "--network", "Skanderborg", "--on", "2027-03-30", "--from", "23:00", "--reason", "Night"
        };

        assertThat(on(office, "2027-01-25", yes).code()).isEqualTo(2);
        assertThat(on(office, "2027-01-25", yes).messages()).contains("A reason goes with regrets alone.");
        assertThat(guest(office, "Dan", "2027-01-25", "invitation")).isEqualTo("SENT");
        assertThat(refused(office, "2027-01-04", night)).contains("Say when it ends");
    }
}
