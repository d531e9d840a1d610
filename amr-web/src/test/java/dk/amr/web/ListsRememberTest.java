package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.Role;
import java.util.Map;
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
    void kommunegrupper_stand_by_how_many_they_have() {
        String groups = office.get("/kommunegrupper?orden=-amr").body();

        assertThat(groups).contains("aria-sort=\"descending\"", "href=\"/kommunegrupper?orden=amr\"");
        assertThat(groups.indexOf(">Samsø</a></th>")).isGreaterThan(groups.indexOf(">Skanderborg</a></th>"));
    }
}
