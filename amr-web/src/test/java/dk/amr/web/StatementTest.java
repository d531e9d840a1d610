package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.Role;
import dk.amr.domain.meeting.statement.StatementPress;
import dk.amr.domain.meeting.statement.WriteAttendanceStatement;
import dk.amr.domain.shared.Language;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What somebody can show of the meetings that he or she has been to (S23). */
class StatementTest {

    private final RunningWeb web = RunningWeb.withF1();
    private final Season season = Season.in(web);
    private final Meetings meetings = Meetings.in(web);

    @AfterEach
    void stop() {
        web.close();
    }

    private String paperOf(String person, Language language) throws IOException {
        byte[] pdf = web.get(StatementPress.class)
                .press(
                        web.get(WriteAttendanceStatement.class).write(meetings.office(RunningWeb.TODAY), person),
                        language);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getTitle()).isNotBlank();
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(594f, 596f);
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void the_paper_has_the_meetings_and_their_sum() throws IOException {
        assertThat(paperOf(Meetings.CARLA, Language.DANISH))
                .contains("Deltagelse i netværk", "Carla Prøve", "Kreds ")
                .contains("har til og med 1. januar 2027 deltaget i ét netværksmøde.")
                .contains("Netværket i Skanderborg", "10. december 2026", "Alenearbejde", "2 t.", "I alt")
                .contains("Udstedt 1. januar 2027.")
                .doesNotContain("februar", "afbud");
    }

    @Test
    void somebody_who_came_to_none_gets_a_paper_that_says_no_more_than_that() throws IOException {
        assertThat(paperOf(Meetings.DAN, Language.ENGLISH))
                .contains("Attendance at network meetings", "no attendance at a network meeting is noted")
                .doesNotContain("Skanderborg", "In all");
    }

    @Test
    void the_office_fetches_it_as_a_file_that_names_nobody() {
        String address = "/personer/" + season.person("Carla") + "/deltagelse.pdf";

        HttpResponse<String> paper = web.browserOf(Role.OFFICE_ADMIN).get(address);

        assertThat(paper.statusCode()).isEqualTo(200);
        assertThat(paper.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(paper.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"deltagelse.pdf\"");
        assertThat(paper.body()).startsWith("%PDF-");
        assertThat(web.browserOf(Role.SYSTEM_ADMIN).get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void S23_a_leader_gets_a_sentence_and_no_empty_paper() {
        String leader = "/personer/" + meetings.person("lis@example.org").value() + "/deltagelse.pdf";

        HttpResponse<String> refused = web.browserOf(Role.OFFICE_ADMIN).get(leader);

        assertThat(refused.statusCode()).isBetween(400, 499);
        assertThat(refused.body()).contains("Personen har aldrig været AMR").doesNotStartWith("%PDF-");
    }

    @Test
    void a_script_reads_the_same() {
        String path = "/people/" + season.person("Carla") + "/attendance";

        assertThat(web.scriptOf(Role.OFFICE_ADMIN).read(path).toString())
                .contains(
                        "\"attended\":1", "\"minutes\":120", "\"day\":\"2026-12-10\"", "\"themes\":[\"Alenearbejde\"]");
        assertThat(web.scriptOf(Role.EXECUTIVE_COMMITTEE).get(path).statusCode())
                .isEqualTo(404);
    }
}
