package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.meeting.statement.StatementPress;
import dk.amr.domain.meeting.statement.WriteAttendanceStatement;
import dk.amr.domain.shared.Language;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nothing that was shared at a meeting stands on the paper about those who were there (trust C-1). */
final class NothingSharedOnPaperTest {

    private static final String CANARY = "Kanariegult-7f3a";

    private final RunningWeb web = RunningWeb.withF1();
    private final Sharing sharing = Sharing.in(web);

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void the_statement_of_somebody_who_shared_has_no_word_of_it() throws IOException {
        Browser carla = sharing.enter(Meetings.CARLA);
        String link = sharing.link(Meetings.CARLA);
        carla.submit(link + "/noter/nyt", link + "/noter", Sharing.something("Skiftet " + CANARY));
        assertThat(carla.get(link + "/noter").body()).contains(CANARY);

        byte[] pdf = web.get(StatementPress.class)
                .press(
                        web.get(WriteAttendanceStatement.class)
                                .write(sharing.meetings().office(RunningWeb.TODAY), Meetings.CARLA),
                        Language.DANISH);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("10. december 2026")
                    .doesNotContain(CANARY, "Skiftet");
            assertThat(document.getDocumentInformation().getCOSObject().toString())
                    .doesNotContain(CANARY);
        }
    }
}
