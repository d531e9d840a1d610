package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.Role;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The box in the head of every page, and what it finds. */
class SearchPageTest {

    private static final RunningWeb WEB = RunningWeb.withF1();
    private static final Browser OFFICE = WEB.browserOf(Role.OFFICE_ADMIN);

    @AfterAll
    static void stop() {
        WEB.close();
    }

    private static String found(String query) {
        HttpResponse<String> answer = OFFICE.get("/soeg?q=" + query);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void the_box_stands_on_every_page_and_works_without_script() {
        assertThat(OFFICE.get("/kommunegrupper").body()).contains("action=\"/soeg\"", "for=\"search\"");
    }

    @Test
    void people_and_workplaces_are_found_by_half_a_name() {
        assertThat(found("elmeh")).contains("Bosted Elmehøj</a>", "Anna Prøve</a>", "id=\"people\"", "id=\"places\"");
        assertThat(found("ELMEHOEJ")).contains("Bosted Elmehøj</a>");
    }

    @Test
    void a_network_is_found_by_its_kommunegruppe() {
        Season season = Season.in(WEB);

        assertThat(season).isNotNull();
        assertThat(found("skand")).contains("id=\"networks\"", "Skanderborg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"100001", "anna@example", "72+48+63+00", "%2B4572486300"})
    void somebody_is_found_by_number_address_or_telephone(String query) {
        assertThat(found(query)).contains("Anna Prøve</a>");
    }

    @Test
    void there_are_some_of_each_and_a_way_to_all() {
        assertThat(found("pr%C3%B8ve")).contains("Vis alle", "href=\"/personer?q=pr%C3%B8ve\"");
        assertThat(OFFICE.get("/soeg/arbejdspladser?q=bosted").body()).contains("Bosted Elmehøj</a>");
    }

    @Test
    void what_is_sought_stands_in_the_box_and_is_never_markup() {
        assertThat(found("%3Cscript%3E")).contains("&lt;script>").doesNotContain("»<script>");
    }

    @Test
    void nothing_found_says_how_to_seek() {
        assertThat(found("findesikke")).contains("Ingen svarer til »findesikke«", "Prøv med færre bogstaver");
    }

    @Test
    void nothing_sought_finds_nothing() {
        assertThat(OFFICE.get("/soeg").body()).contains("Søg i kredsen").doesNotContain("Anna Prøve");
        assertThat(OFFICE.get("/soeg?q=%25").body()).doesNotContain("Anna Prøve");
    }

    @Test
    void those_who_see_nobody_find_nobody_and_have_no_box() {
        Browser system = WEB.browserOf(Role.SYSTEM_ADMIN);

        assertThat(system.get("/soeg?q=anna").statusCode()).isEqualTo(403);
        assertThat(system.get("/").body()).doesNotContain("action=\"/soeg\"");
    }

    @Test
    void the_chair_finds_representatives_alone_and_no_others_in_the_count() {
        Browser chair = WEB.browserOf(Role.KREDS_CHAIR);
        String asOffice = found("pr%C3%B8ve");
        String asChair = chair.get("/soeg?q=pr%C3%B8ve").body();

        assertThat(headed(asChair)).isNotEqualTo(headed(asOffice));
    }

    private static String headed(String body) {
        return body.replaceAll("(?s).*<h1>(.*?)</h1>.*", "$1");
    }

    @Test
    void scripts_list_workplaces() {
        Script script = WEB.scriptOf(Role.OFFICE_ADMIN);

        assertThat(script.read("/workplaces?q=elme")
                        .path("items")
                        .path(0)
                        .path("name")
                        .textValue())
                .isEqualTo("Bosted Elmehøj");
        assertThat(script.read("/workplaces?limit=1").path("next").isNull()).isFalse();
        assertThat(script.read("/workplaces").path("total").intValue()).isEqualTo(6);
        assertThat(script.get("/workplaces?limit=500").statusCode()).isEqualTo(400);
    }
}
