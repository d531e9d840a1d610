package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.Role;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Going back to a list finds it as it was left; nobody else does. */
class ListsRememberTest {

    private final RunningWeb web = RunningWeb.withF1();
    private final Season season = Season.in(web);
    private final Browser office = web.browserOf(Role.OFFICE_ADMIN);
    private final String anna = "/personer/" + season.person("anna");

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void from_a_person_and_their_forms_one_comes_back_to_the_same_filter_and_words() {
        String list = "/personer?q=anna%40example.org&hverv=amr&medlem=ja";
        String back = "<li><a href=\"" + list.replace("&", "&amp;") + "\">Personer</a></li>";

        assertThat(office.get(anna).body()).contains("<li><a href=\"/personer\">Personer</a></li>");
        office.get(list);

        assertThat(office.get(anna).body()).contains(back, "<a href=\"/personer\" aria-current=\"page\">Personer</a>");
        assertThat(office.get(anna + "/svar").body()).contains(back);
        assertThat(web.browserOf(Role.OFFICE_ADMIN).get(anna).body())
                .doesNotContain("q=anna")
                .contains("<li><a href=\"/personer\">Personer</a></li>");
    }

    @Test
    void what_was_told_once_and_what_was_refused_is_not_remembered() {
        office.get("/netvaerk?orden=deltagere");
        office.get("/netvaerk?orden=tilbud&gjort=netvaerk");
        office.get("/tilbud?tilstand=vist-nok");
        String network = "/netvaerk/" + season.network("Skanderborg");

        assertThat(office.get(network).body()).contains("<li><a href=\"/netvaerk?orden=tilbud\">");
        assertThat(office.get(network).body()).doesNotContain("vist-nok");
    }

    @Test
    void whoever_signs_out_leaves_nothing() {
        office.get("/personer?q=anna");
        office.submit("/", "/log-ud", Map.of());

        assertThat(office.get(anna).statusCode()).isEqualTo(303);
    }

    @Test
    void networks_stand_by_the_column_that_is_chosen_and_the_head_says_which_way() {
        String byName = office.get("/netvaerk").body();
        String leastFirst = office.get("/netvaerk?orden=deltagere").body();
        String mostFirst = office.get("/netvaerk?orden=-deltagere").body();

        assertThat(byName).contains("aria-sort=\"ascending\"><a class=\"order\" href=\"/netvaerk?orden=-\">");
        assertThat(leastFirst)
                .contains("aria-sort=\"ascending\"><a class=\"order\" href=\"/netvaerk?orden=-deltagere\">");
        assertThat(mostFirst)
                .contains("aria-sort=\"descending\"><a class=\"order\" href=\"/netvaerk?orden=deltagere\">");
        assertThat(mostFirst.indexOf(">Skanderborg</a></th>") < mostFirst.indexOf(">Aarhus</a></th>"))
                .isNotEqualTo(leastFirst.indexOf(">Skanderborg</a></th>") < leastFirst.indexOf(">Aarhus</a></th>"));
        assertThat(office.get("/netvaerk?orden=hvad-som-helst").statusCode()).isEqualTo(200);
    }

    @Test
    void people_stand_by_the_column_that_is_chosen_also_among_those_who_are_sought_and_on_the_next_page() {
        String byName = office.get("/personer").body();
        String byPlace = office.get("/personer?hverv=amr&orden=-arbejdsplads").body();

        assertThat(byName)
                .contains(
                        "aria-sort=\"ascending\"><a class=\"order\" href=\"/personer?orden=-\">Navn</a>",
                        "<th scope=\"col\"><a class=\"order\" href=\"/personer?orden=sidste-dag\">Hvervet løber</a>");
        assertThat(byPlace)
                .contains(
                        "aria-sort=\"descending\"><a class=\"order\" href=\"/personer?hverv=amr&amp;orden=arbejdsplads\">",
                        "<a href=\"/personer?hverv=tr&amp;orden=-arbejdsplads\"",
                        "<input type=\"hidden\" name=\"orden\" value=\"-arbejdsplads\">",
                        "efter arbejdsplads, bagfra</h2>");
        assertThat(rows(office.get("/personer?hverv=amr&orden=arbejdsplads").body()))
                .isNotEqualTo(rows(byPlace))
                .hasSameElementsAs(rows(byPlace));
        assertThat(office.get("/personer?orden=hvad-som-helst").statusCode()).isEqualTo(200);
    }

    @Test
    void offers_stand_by_the_day_the_name_or_the_kommunegruppe() {
        String newest = office.get("/tilbud?tilstand=alle").body();
        String byName = office.get("/tilbud?tilstand=alle&orden=navn").body();
        String backwards = office.get("/tilbud?tilstand=alle&orden=-navn").body();

        assertThat(newest)
                .contains(
                        "aria-sort=\"descending\"><a class=\"order\" href=\"/tilbud?tilstand=alle&amp;orden=-\">Sendt</a>");
        assertThat(byName).contains("<a href=\"/tilbud?tilstand=ja&amp;orden=navn\"");
        assertThat(rows(byName)).hasSizeGreaterThan(1).isEqualTo(rows(backwards).reversed());
    }

    @Test
    void messages_stand_by_when_they_were_written_and_each_kind_alone() {
        office.submit("/tilbud", "/tilbud", Map.of());
        String newest = office.get("/beskeder").body();
        String oldest = office.get("/beskeder?orden=-").body();

        assertThat(newest).contains("aria-sort=\"descending\"><a class=\"order\" href=\"/beskeder?orden=-\">Fra</a>");
        assertThat(oldest)
                .contains(
                        "aria-sort=\"ascending\"><a class=\"order\" href=\"/beskeder\">Fra</a>",
                        "<a href=\"/beskeder?vis=venter&amp;orden=-\"");
        assertThat(office.get("/beskeder?vis=fejlet").body())
                .contains("<h1>Beskeder, der ikke nåede frem</h1>", "Ingen beskeder står sådan.");
        assertThat(office.get("/beskeder?vis=venter").body())
                .contains("<h1>Beskeder, der venter</h1>", "<td>venter på at blive sendt</td>");
    }

    @Test
    void a_form_without_a_tick_comes_back_to_the_messages_it_was_sent_from() {
        office.submit("/tilbud", "/tilbud", Map.of());
        String refused = office.submit("/beskeder", "/beskeder/valgte", Map.of("vis", "venter", "orden", "-"))
                .body();

        assertThat(refused)
                .contains("<h1>Beskeder, der venter</h1>", "aria-sort=\"ascending\"")
                .contains("Kryds mindst én af.");
    }

    /** What each line of the table begins with. */
    private static List<String> rows(String page) {
        return Pattern.compile("<tr><th scope=\"row\">(.*?)</th>")
                .matcher(page)
                .results()
                .map(each -> each.group(1))
                .toList();
    }

    @Test
    void kommunegrupper_stand_by_how_many_they_have() {
        String groups = office.get("/kommunegrupper?orden=-amr").body();

        assertThat(groups).contains("aria-sort=\"descending\"", "href=\"/kommunegrupper?orden=amr\"");
        assertThat(groups.indexOf(">Samsø</a></th>")).isGreaterThan(groups.indexOf(">Skanderborg</a></th>"));
    }
}
