package dk.amr.cli.policy;

import static dk.amr.cli.policy.F1Office.on;
import static dk.amr.cli.policy.MeetingOffice.MEETING;
import static dk.amr.cli.policy.MeetingOffice.invite;
import static dk.amr.cli.policy.MeetingOffice.plan;
import static dk.amr.cli.policy.MeetingOffice.planKommunegruppeMeeting;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.amr.cli.Office;
import dk.amr.cli.bootstrap.OpenInstallation;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.kreds.KredsName;
import dk.amr.domain.kreds.KredsRepository;
import dk.amr.domain.meeting.MeetingFinder;
import dk.amr.domain.meeting.evaluation.Dimension;
import dk.amr.domain.meeting.evaluation.EvaluationRepository;
import dk.amr.domain.meeting.evaluation.Marks;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What those present answered in a year, by command, on both databases. */
class AnswersOfYearByCommandTest {

    private static final String DAY = "2027-02-09";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void the_report_tells_what_those_present_answered_where_there_are_enough(Databases database) {
        Office office = held(database);
        answered(office, 4);
        assertThat(json(office, "office")).hasToString("{\"answers\":null,\"means\":null}");
        assertThat(text(office)).contains("There are not enough answers from the meetings to show them");

        answered(office, 1);
        assertThat(json(office, "office"))
                .isEqualTo(json(office, "fu"))
                .hasToString("{\"answers\":5,\"means\":{"
                        + "\"COMPETENCE\":4.0,\"ROLE_CLARITY\":2.0,\"EFFECT\":3.0,\"QUALITY\":5.0}}");
        assertThat(text(office))
                .contains("5 answers, mean of 5", "The meeting has strengthened me as an AMR: 4.0")
                .doesNotContain("not enough answers");
    }

    private Office held(Databases database) {
        Office office = F1Office.asDescribed(database, folder);
        planKommunegruppeMeeting(office, "Skanderborg", DAY);
        plan(office, DAY, "15:15", "17:15").isDone();
        invite(office, MEETING, "2027-01-19");
        on(office, DAY, "kommunegruppe", "hold-meeting", MEETING, "--trs", "4", "--amrs", "3")
                .isDone();
        on(office, DAY, "meeting", "record-attendance", MEETING, "--present", "100003", "--oral-ack")
                .isDone();
        return office;
    }

    private static void answered(Office office, int people) {
        Marks marks = new Marks(Map.of(
                Dimension.COMPETENCE, 4,
                Dimension.ROLE_CLARITY, 2,
                Dimension.EFFECT, 3,
                Dimension.QUALITY, 5));
        try (OpenInstallation open = office.open()) {
            KredsId kreds = open.part(KredsRepository.class)
                    .named(new KredsName("Østjylland"))
                    .orElseThrow()
                    .id();
            for (int each = 0; each < people; each++) {
                open.part(EvaluationRepository.class)
                        .count(
                                kreds,
                                open.part(MeetingFinder.class)
                                        .find(kreds, MEETING)
                                        .id(),
                                marks);
            }
        }
    }

    private static JsonNode json(Office office, String audience) {
        return on(office, DAY, "report", "attendance", "--audience", audience, "--format", "json")
                .isDone()
                .json()
                .get("evaluation");
    }

    private static String text(Office office) {
        return on(office, DAY, "report", "attendance").isDone().messages();
    }
}
