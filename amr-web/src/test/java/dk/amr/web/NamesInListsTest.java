package dk.amr.web;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.Role;
import dk.amr.domain.person.Contact;
import dk.amr.domain.person.Person;
import dk.amr.domain.person.PersonFinder;
import dk.amr.domain.person.PersonName;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** People stand by family name wherever they stand in a list. */
final class NamesInListsTest {

    private final RunningWeb web = RunningWeb.withF1();
    private final Season season = Season.in(web);
    private final Meetings meetings = Meetings.in(web);
    private final Browser office = web.browserOf(Role.OFFICE_ADMIN);

    @AfterEach
    void stop() {
        web.close();
    }

    private static void call(RunningWeb web, String person, String given, String family) {
        Person known = web.get(PersonFinder.class).find(aKreds().id(), person);
        Contact contact = known.contact();
        web.ports().people().save(known.corrected(new PersonName(given, family), contact.email(), contact.phone()));
    }

    @Test
    void those_of_a_network_and_of_its_meetings_stand_by_family_name() {
        call(web, Meetings.CARLA, "Anna", "Ågård");
        call(web, Meetings.DAN, "Østen", "Bach");
        String meeting = "/moeder/" + meetings.meeting(Meetings.AHEAD).id().value();

        assertThat(List.of(
                        "/netvaerk/" + season.network("Skanderborg"),
                        meeting,
                        meeting + "/tjenestefri",
                        "/moeder/" + meetings.meeting(Meetings.HELD).id().value() + "/fremmoede"))
                .allSatisfy(
                        page -> assertThat(office.get(page).body()).containsSubsequence("Østen Bach", "Anna Ågård"));
    }

    @Test
    void those_who_are_to_be_offered_a_place_stand_by_family_name() {
        try (RunningWeb bare = RunningWeb.withF1()) {
            String facilitator = bare.account(Role.CONSULTANT).login().value();
            Browser clerk = bare.browserOf(Role.OFFICE_ADMIN);
            call(bare, Meetings.CARLA, "Anna", "Ågård");
            call(bare, Meetings.DAN, "Østen", "Bach");
            String made = clerk.submit(
                            "/netvaerk/nyt",
                            "/netvaerk",
                            Map.of("kommunegruppe", "Skanderborg", "facilitator", facilitator, "fra", "01-01-2027"))
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();

            assertThat(clerk.get(made).body()).containsSubsequence("Østen Bach", "Anna Ågård");
        }
    }
}
