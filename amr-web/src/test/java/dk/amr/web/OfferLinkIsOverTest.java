package dk.amr.web;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Door;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.correspondence.link.LinkPurpose;
import dk.amr.domain.correspondence.link.PersonalLinks;
import dk.amr.domain.groundrule.GroundRules;
import dk.amr.domain.groundrule.GroundRulesId;
import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.network.EstablishNetwork;
import dk.amr.domain.offer.Offer;
import dk.amr.domain.offer.sending.SendOffers;
import dk.amr.domain.offer.sending.WithdrawOffer;
import dk.amr.domain.person.Person;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the page behind a link says when there is nothing to answer, or no answer can be taken. */
class OfferLinkIsOverTest {

    private final RunningWeb web = RunningWeb.withF1();
    private final Account office = web.account(Role.OFFICE_ADMIN, Role.CONSULTANT);
    private final Caller caller = office.asCaller(Door.COMMAND, RunningWeb.TODAY);
    private final Browser phone = web.browser();

    @BeforeEach
    void sendOffers() {
        if (web.ports().groundRules().ofKreds(aKreds().id()).isEmpty()) {
            web.ports().groundRules().add(GroundRules.first(new GroundRulesId(new UUID(0, 1)), aKreds().id()));
        }
        web.get(EstablishNetwork.class)
                .establish(
                        caller,
                        new EstablishNetwork.Request(
                                new KommunegruppeName("Skanderborg"), office.login(), RunningWeb.TODAY));
        web.get(SendOffers.class).send(caller, new SendOffers.Request(false, false));
    }

    @AfterEach
    void stop() {
        web.close();
    }

    private Offer offerTo(String given) {
        return web.ports().offers().ofKreds(aKreds().id()).stream()
                .filter(offer -> person(offer).name().given().equals(given))
                .findFirst()
                .orElseThrow();
    }

    private Person person(Offer offer) {
        return web.ports().people().get(offer.kreds(), offer.person());
    }

    private String link(Offer offer) {
        return "/svar/"
                + web.get(PersonalLinks.class)
                        .secretFor(LinkPurpose.ANSWER_OFFER, offer.id().value())
                        .orElseThrow();
    }

    private HttpResponse<String> answer(Offer offer, Map<String, String> fields) {
        return phone.submit(link(offer), link(offer), fields);
    }

    @Test
    void a_refused_answer_tells_nothing_of_mandates_and_memberships() {
        Offer anna = offerTo("Anna");
        web.ports().people().keepMemberships(Map.of(anna.person(), List.of()));

        HttpResponse<String> refused = answer(anna, Map.of("svar", "accepted", "sprog", "da"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Dit svar blev ikke gemt", "Kontakt kredsens kontor")
                .doesNotContain("medlem", "hverv");
    }

    @Test
    void an_offer_that_was_withdrawn_says_what_to_do() {
        Offer anna = offerTo("Anna");
        web.get(WithdrawOffer.class).withdraw(caller, new WithdrawOffer.Request(anna.id(), null));

        assertThat(phone.get(link(anna)).body())
                .contains("<h1>Tilbuddet er trukket tilbage</h1>", "kontakt kredsens kontor")
                .doesNotContain("<form");
    }

    @Test
    void somebody_who_comes_late_is_told_so_for_a_while() {
        Offer old = offerTo("Anna");
        web.ports().offers().save(sentEarlier(old, RunningWeb.TODAY.minusDays(70)));

        assertThat(phone.get(link(old)).body())
                .contains("<h1>Svarfristen er udløbet</h1>", "et nyt tilbud")
                .doesNotContain("<form");
    }

    private static Offer sentEarlier(Offer offer, LocalDate day) {
        return new Offer(
                offer.id(),
                offer.kreds(),
                offer.person(),
                offer.mandate(),
                offer.network(),
                day,
                offer.channel(),
                day.plusDays(Offer.DAYS_TO_ANSWER),
                null,
                offer.version());
    }
}
