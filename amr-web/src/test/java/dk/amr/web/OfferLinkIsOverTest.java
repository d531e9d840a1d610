package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.offer.Offer;
import dk.amr.domain.offer.sending.WithdrawOffer;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the page behind a link says when there is nothing to answer, or no answer can be taken. */
class OfferLinkIsOverTest {

    private final OffersByLink sent = new OffersByLink();
    private final RunningWeb web = sent.web();
    private final Browser phone = sent.phone();

    @AfterEach
    void stop() {
        sent.close();
    }

    @Test
    void a_refused_answer_tells_nothing_of_mandates_and_memberships() {
        Offer anna = sent.offerTo("Anna");
        web.ports().people().keepMemberships(Map.of(anna.person(), List.of()));

        HttpResponse<String> refused = sent.answer(anna, Map.of("svar", "accepted", "sprog", "da"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Dit svar blev ikke gemt", "Kontakt kredsens kontor")
                .doesNotContain("medlem", "hverv");
    }

    @Test
    void an_offer_that_was_withdrawn_says_what_to_do() {
        Offer anna = sent.offerTo("Anna");
        web.get(WithdrawOffer.class).withdraw(sent.caller(), new WithdrawOffer.Request(anna.id(), null));

        assertThat(phone.get(sent.link(anna)).body())
                .contains(
                        "<h1>Tilbuddet er trukket tilbage</h1>",
                        "brug linket i den.",
                        "Har du spørgsmål, så skriv til ")
                .doesNotContain("<form");
    }

    @Test
    void somebody_who_comes_late_is_told_so_for_a_while() {
        Offer old = sent.offerTo("Anna");
        web.ports().offers().save(sentEarlier(old, RunningWeb.TODAY.minusDays(70)));

        assertThat(phone.get(sent.link(old)).body())
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
