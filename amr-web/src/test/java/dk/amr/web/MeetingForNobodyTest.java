package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.Role;
import dk.amr.domain.meeting.invitation.ReviewInvitations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A meeting and its network once all who were in it have left. */
final class MeetingForNobodyTest {

    private final RunningWeb web = RunningWeb.withF1();
    private final SkanderborgMeeting meeting = SkanderborgMeeting.in(web);
    private final Browser office = web.browserOf(Role.OFFICE_ADMIN);
    private final String page = "/moeder/" + meeting.id();

    @AfterEach
    void stop() {
        web.close();
    }

    private void everybodyLeaves() {
        web.importRegister("Medlemsnr;Fornavn;Udmeldt\n100003;Carla;31-12-2026\n100004;Dan;31-12-2026");
        web.get(ReviewInvitations.class).review(meeting.office());
    }

    @Test
    void a_meeting_to_which_nobody_is_invited_any_more_says_so_and_can_be_called_off() {
        everybodyLeaves();

        assertThat(office.get(page).body())
                .contains("<h1>Ingen er længere inviteret til mødet i Skanderborg</h1>")
                .contains("De, der var inviteret, kan ikke være med længere", page + "/aflys")
                .doesNotContain("Invitationerne er ude");
    }

    @Test
    void a_network_that_had_participants_is_not_said_to_have_none_yet() {
        String network = "/netvaerk/" + meeting.season().network("Skanderborg");
        assertThat(office.get(network).body()).contains("har to deltagere");
        everybodyLeaves();

        assertThat(office.get(network).body())
                .contains("<h1>Netværket i Skanderborg har ingen deltagere nu</h1>", "Ingen er med nu.")
                .doesNotContain("endnu</h1>", "Ingen er med endnu.");
    }

    @Test
    void what_the_end_of_a_mandate_means_for_the_network_is_told_before_it_is_ended() {
        String carla = "/personer/" + meeting.season().person("carla");
        String end = office.get(carla).body().replaceAll("(?s).*href=\"([^\"]*/afslut)\".*", "$1");

        assertThat(office.get(end).body())
                .contains("Så går Carla Prøve også ud af netværket i Skanderborg", "tages tilbage");
    }
}
