package dk.amr.cli.policy;

import static dk.amr.cli.policy.F1Office.on;
import static dk.amr.cli.policy.MeetingOffice.MEETING;
import static dk.amr.cli.policy.MeetingOffice.plan;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.amr.cli.Office;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A meeting changed by command: what is not told stays as it was. */
class RevisingAMeetingTest {

    private static final String DAY = "2027-01-05";

    @TempDir
    private Path folder;

    private Office office;

    @BeforeEach
    void plan_a_meeting_with_an_agenda_of_its_own() {
        office = F1Office.asDescribed(Databases.SQLITE, folder);
        MeetingOffice.planKommunegruppeMeeting(office, "Skanderborg", "2027-02-09");
        plan(
                        office,
                        "2027-02-09",
                        "15:15",
                        "17:15",
                        "--area",
                        "violence",
                        "--level",
                        "daily",
                        "--item",
                        "frame:5",
                        "--item",
                        "presentation:30",
                        "--item",
                        "sparring:85")
                .isDone();
    }

    private Office.Answer revise(String... more) {
        return on(
                office,
                DAY,
                Stream.concat(Stream.of("meeting", "revise", MEETING), Stream.of(more))
                        .toArray(String[]::new));
    }

    private List<String> agenda() {
        List<String> lines = new ArrayList<>();
        for (JsonNode item : MeetingOffice.show(office, MEETING, DAY).get("agenda")) {
            lines.add("%s %s %s %s %s"
                    .formatted(
                            item.get("kind").asText(),
                            item.get("minutes").asText(),
                            item.get("theme").asText(),
                            item.get("area").asText(),
                            item.get("level").asText()));
        }
        return lines;
    }

    @Test
    void another_theme_leaves_the_parts_and_what_is_said_of_the_theme() {
        revise("--theme", "Støj").isDone();

        assertThat(agenda())
                .containsExactly(
                        "FRAME 5 null null null", "PRESENTATION 30 Støj VIOLENCE DAILY", "SPARRING 85 null null null");
    }

    @Test
    void other_parts_leave_the_theme_and_a_level_alone_changes_the_level() {
        revise("--item", "frame:10", "--item", "teaching:40", "--item", "sparring:70")
                .isDone();
        revise("--level", "strategic").isDone();

        assertThat(agenda())
                .containsExactly(
                        "FRAME 10 null null null",
                        "TEACHING 40 Vold og trusler – forebyggelse VIOLENCE STRATEGIC",
                        "SPARRING 70 null null null");
    }

    @Test
    void a_place_with_a_cpr_number_is_refused_and_the_facilitator_is_told_by_login() {
        assertThat(revise("--place", "Om 010190-1234").code()).isEqualTo(2);

        assertThat(MeetingOffice.show(office, MEETING, DAY).get("facilitator").asText())
                .contains("@");
        assertThat(MeetingOffice.show(office, MEETING, DAY).get("place").asText())
                .isEqualTo("Kulturhuset");
    }

    @Test
    void two_meetings_of_a_network_do_not_overlap_after_a_move_either() {
        plan(office, "2027-03-09", "15:15", "17:15", "--reason", "Intet kommunegruppemøde")
                .isDone();

        Office.Answer moved = on(
                office,
                DAY,
                "meeting",
                "reschedule",
                "Skanderborg/2027-03-09",
                "--on",
                "2027-02-09",
                "--from",
                "16:00",
                "--to",
                "18:00");

        assertThat(moved.code()).as(moved.messages()).isEqualTo(1);
        assertThat(moved.messages()).contains("already has a meeting");
    }
}
