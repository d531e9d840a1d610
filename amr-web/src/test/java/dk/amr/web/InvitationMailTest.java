package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.Door;
import dk.amr.domain.access.Role;
import dk.amr.domain.correspondence.CollectingCarrier;
import dk.amr.domain.correspondence.MailCarrier;
import dk.amr.domain.delivery.DeliverOutbox;
import dk.amr.domain.groundrule.AcknowledgeGroundRules;
import dk.amr.domain.groundrule.Manner;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the mail with an invitation asks of whoever gets it, as things stand on the day it leaves. */
class InvitationMailTest {

    private static final LocalDate FOUR_DAYS_BEFORE = LocalDate.of(2027, 2, 5);

    private final RunningWeb web = RunningWeb.withF1();
    private final SkanderborgMeeting meeting = SkanderborgMeeting.in(web);

    @AfterEach
    void stop() {
        web.close();
    }

    private String mailTo(String name, LocalDate day) {
        web.get(DeliverOutbox.class).deliver(web.account(Role.OFFICE_ADMIN).asCaller(Door.COMMAND, day));
        return ((CollectingCarrier) web.get(MailCarrier.class))
                .carried().stream()
                        .filter(mail -> mail.subject().startsWith("Møde tirsdag den 9. februar")
                                && mail.text().startsWith("Kære " + name))
                        .findFirst()
                        .orElseThrow()
                        .text();
    }

    @Test
    void whoever_has_said_yes_to_the_rules_in_force_is_not_asked_to_and_the_others_are() {
        web.get(AcknowledgeGroundRules.class)
                .acknowledge(
                        meeting.office(),
                        new AcknowledgeGroundRules.Request(
                                "Carla Prøve", "Skanderborg", RunningWeb.TODAY, Manner.ORAL));

        assertThat(mailTo("Carla", RunningWeb.TODAY))
                .contains("Du har sagt ja til dem (kredsens udgave 1):", "tavshedspligt")
                .doesNotContain("Du kan sige ja til dem");
        assertThat(mailTo("Dan", RunningWeb.TODAY))
                .contains("Du kan sige ja til dem")
                .doesNotContain("udgave");
    }

    @Test
    void an_answer_is_wanted_by_the_day_before_the_reminder() {
        assertThat(mailTo("Carla", RunningWeb.TODAY)).contains("Svar gerne senest fredag den 5. februar 2027. Du kan");
    }

    @Test
    void no_day_that_is_hardly_left_is_named() {
        assertThat(mailTo("Carla", FOUR_DAYS_BEFORE)).doesNotContain("Svar gerne senest");
    }
}
