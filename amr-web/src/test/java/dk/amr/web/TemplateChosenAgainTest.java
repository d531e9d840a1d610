package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.Role;
import dk.amr.domain.meeting.agenda.AgendaItem;
import dk.amr.domain.meeting.agenda.AgendaTemplate;
import dk.amr.domain.meeting.agenda.Level;
import dk.amr.domain.meeting.agenda.Theme;
import dk.amr.domain.meeting.agenda.WorkArea;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A template that is chosen after another one filled the lines of the agenda. */
class TemplateChosenAgainTest {

    private static final Pattern FILLED_BY = Pattern.compile("name=\"fyldt\" value=\"([^\"]*)\"");
    private static final String ONLY_STANDARD = "value=\"Temaet hos os\"";
    private static final String ONLY_FIRST = "value=\"Hvem er vi, og hvad vil vi med netværket\"";
    private static final String KEPT = "Du har rettet i punkterne, så de er beholdt";

    private final RunningWeb web = RunningWeb.withF1();
    private final Browser office = web.browserOf(Role.OFFICE_ADMIN);
    private final PlannedByPages plans = new PlannedByPages(office, Season.in(web));

    @AfterEach
    void stop() {
        web.close();
    }

    private String sent(Map<String, String> fields) {
        return office.submit(plans.form(), "/moeder", fields).body();
    }

    private static String filledBy(String page) {
        Matcher hidden = FILLED_BY.matcher(page);
        assertThat(hidden.find()).isTrue();
        return hidden.group(1);
    }

    /** What the page holds after the standard template filled it, with another template chosen now. */
    private Map<String, String> standardAndThen(String template, String deed) {
        Map<String, String> first = plans.fields("09-02-2027", "15.15", "vis");
        String page = sent(first);
        assertThat(page).contains(ONLY_STANDARD);
        Map<String, String> fields = plans.fields("09-02-2027", "15.15", deed);
        List<AgendaItem> lines = AgendaTemplate.STANDARD
                .forMeeting(120, new Theme("Vold og trusler", WorkArea.OTHER, Level.BOTH, "", ""), 30)
                .items();
        for (int row = 0; row < lines.size(); row++) {
            assertThat(page).contains("name=\"minutter" + row + "\"");
            fields.put("slags" + row, lines.get(row).kind().name());
            fields.put("minutter" + row, String.valueOf(lines.get(row).minutes()));
            fields.put("titel" + row, lines.get(row).title());
        }
        fields.putAll(Map.of("fyldt", filledBy(page), "skabelon", template, "grund", "Ferie"));
        return fields;
    }

    @Test
    void it_fills_lines_anew_that_nobody_changed_also_when_the_meeting_is_shorter_now() {
        Map<String, String> again = standardAndThen("FIRST_MEETING", "vis");
        String page = sent(again);

        assertThat(page).contains(ONLY_FIRST).doesNotContain(KEPT, "value=\"Siden sidst\"");
        assertThat(filledBy(page)).startsWith("FIRST_MEETING-");
        again.put("til", "17.00");
        assertThat(sent(again)).contains(ONLY_FIRST).doesNotContain("value=\"Siden sidst\"");
    }

    @Test
    void the_same_one_leaves_them_as_they_are() {
        Map<String, String> again = standardAndThen("STANDARD", "vis");
        again.put("minutter1", "15");

        assertThat(sent(again))
                .contains("name=\"minutter1\" inputmode=\"numeric\" autocomplete=\"off\" value=\"15\"")
                .doesNotContain(KEPT);
    }

    @Test
    void lines_that_were_changed_stay_and_the_page_says_so() {
        Map<String, String> again = standardAndThen("FIRST_MEETING", "vis");
        again.put("titel1", "Nyt fra os");
        String page = sent(again);

        assertThat(page).contains(KEPT, "value=\"Nyt fra os\"", ONLY_STANDARD).doesNotContain(ONLY_FIRST);
        assertThat(filledBy(page)).startsWith("STANDARD-");
    }

    @Test
    void the_meeting_is_kept_by_the_same_rule() {
        String anew = saved(standardAndThen("FIRST_MEETING", "gem"));
        Map<String, String> changed = standardAndThen("FIRST_MEETING", "gem");
        changed.putAll(Map.of("dag", "16-02-2027", "titel1", "Nyt fra os"));
        String own = saved(changed);

        assertThat(anew).contains("Hvem er vi, og hvad vil vi med netværket", "Mødet er planlagt.");
        assertThat(own)
                .contains("Nyt fra os", "Skabelonen, du valgte til sidst, er ikke brugt.")
                .doesNotContain("Hvem er vi");
    }

    private String saved(Map<String, String> fields) {
        HttpResponse<String> done = office.submit(plans.form(), "/moeder", fields);
        return office.get(done.headers().firstValue("Location").orElseThrow()).body();
    }
}
