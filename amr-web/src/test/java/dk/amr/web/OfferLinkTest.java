package dk.amr.web;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.correspondence.MessageFixture;
import dk.amr.domain.offer.Offer;
import dk.amr.domain.offer.Outcome;
import dk.amr.domain.shared.Language;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** D23: one link, one person, one question. */
class OfferLinkTest {

    private final OffersByLink sent = new OffersByLink();
    private final RunningWeb web = sent.web();
    private final Browser phone = sent.phone();

    @AfterEach
    void stop() {
        sent.close();
    }

    private Optional<Outcome.Kind> outcome(Offer offer) {
        return Optional.ofNullable(
                        web.ports().offers().get(offer.kreds(), offer.id()).outcome())
                .map(Outcome::kind);
    }

    @Test
    void the_page_tells_whose_it_is_and_asks_one_question() {
        String page = phone.get(sent.link(sent.offerTo("Anna"))).body();

        assertThat(page)
                .contains("Til Anna P.", "<h1>Vil du være med i netværket for AMR i Skanderborg?</h1>")
                .contains("Svar senest 2. marts 2027.", "et nej har ingen følger")
                .contains("Gruppen har tavshedspligt", "opgaver og ikke", "fremtiden og muligheder")
                .containsOnlyOnce("name=\"regler\" value=\"ja\"")
                .containsOnlyOnce("name=\"liste\" value=\"ja\"")
                .contains("value=\"accepted\"", "value=\"declined\"")
                .doesNotContain("checked", "required")
                .doesNotContain("Prøve", "example.org", "medlem", "100001", "href=\"/\"");
    }

    @Test
    void looking_changes_nothing_however_often_and_by_whomever() {
        Offer anna = sent.offerTo("Anna");
        long events = web.ports().trail().head().number();
        List<Offer> before = web.ports().offers().ofKreds(aKreds().id());

        for (int time = 0; time < 30; time++) {
            assertThat(web.browser().get(sent.link(anna)).statusCode()).isEqualTo(200);
        }

        assertThat(web.ports().offers().ofKreds(aKreds().id())).isEqualTo(before);
        assertThat(web.ports().trail().head().number()).isEqualTo(events);
        assertThat(MessageFixture.messagesIn(web.ports().outbox(), aKreds().id()))
                .hasSameSizeAs(before);
    }

    @Test
    void a_yes_with_both_boxes_is_kept_with_both_and_thanked_for_at_the_same_address() {
        Offer anna = sent.offerTo("Anna");

        HttpResponse<String> given =
                sent.answer(anna, Map.of("svar", "accepted", "regler", "ja", "liste", "ja", "sprog", "da"));

        assertThat(given.statusCode()).isEqualTo(303);
        assertThat(given.headers().firstValue("Location")).contains(sent.link(anna));
        assertThat(phone.get(sent.link(anna)).body())
                .contains("<h1>Tak, du er med</h1>", "Du sagde ja 1. januar 2027.", "også sagt ja til levereglerne.")
                .contains(
                        "Dit navn står på deltagerlisten.",
                        "Har du spørgsmål, så skriv til " + sent.facilitator() + ".")
                .doesNotContain("<form", "kan du gøre");
        assertThat(outcome(anna)).contains(Outcome.Kind.ACCEPTED);
        assertThat(web.ports().acknowledgements().of(anna.kreds(), anna.person().value()))
                .hasSize(1);
        assertThat(web.ports().consents().ofPerson(anna.kreds(), anna.person())).hasSize(1);
    }

    @Test
    void neither_box_is_needed_to_say_yes() {
        Offer anna = sent.offerTo("Anna");

        sent.answer(anna, Map.of("svar", "accepted", "sprog", "da"));

        assertThat(phone.get(sent.link(anna)).body())
                .contains(
                        "Du har ikke sagt ja til levereglerne; det kan du gøre",
                        "Dit navn står ikke på deltagerlisten.");
        assertThat(outcome(anna)).contains(Outcome.Kind.ACCEPTED);
        assertThat(web.ports().acknowledgements().of(anna.kreds(), anna.person().value()))
                .isEmpty();
        assertThat(web.ports().consents().ofPerson(anna.kreds(), anna.person())).isEmpty();
    }

    @Test
    void a_no_is_taken_kindly_and_the_boxes_count_for_nothing() {
        Offer anna = sent.offerTo("Anna");

        sent.answer(anna, Map.of("svar", "declined", "regler", "ja", "liste", "ja", "sprog", "da"));

        assertThat(phone.get(sent.link(anna)).body())
                .contains("<h1>Tak for dit svar</h1>", "Det har ingen følger.")
                .doesNotContain("<form");
        assertThat(outcome(anna)).contains(Outcome.Kind.DECLINED);
        assertThat(web.ports().consents().ofPerson(anna.kreds(), anna.person())).isEmpty();
    }

    @Test
    void whoever_answers_in_english_is_written_to_in_english() {
        Offer anna = sent.offerTo("Anna");
        String english = sent.link(anna) + "?sprog=en";

        assertThat(phone.get(english).body())
                .contains("<html lang=\"en\">", "For Anna P.", "Would you like to join")
                .contains("From now on we write to you in English.", "name=\"sprog\" value=\"en\"");
        phone.submit(english, english, Map.of("svar", "declined", "sprog", "en"));

        assertThat(sent.person(anna).contact().language()).isEqualTo(Language.ENGLISH);
        assertThat(phone.get(sent.link(anna)).body()).contains("Thank you for your answer");
    }

    @Test
    void an_answer_counts_once_and_by_our_own_form_alone() {
        Offer anna = sent.offerTo("Anna");
        HttpResponse<String> page = phone.get(sent.link(anna));
        String token = Browser.tokenOn(page.body());

        assertThat(phone.post(sent.link(anna), "another", Map.of("svar", "declined", "sprog", "da"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(web.browser()
                        .post(sent.link(anna), token, Map.of("svar", "declined", "sprog", "da"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(outcome(anna)).isEmpty();
        phone.post(sent.link(anna), token, Map.of("svar", "declined", "sprog", "da"));
        HttpResponse<String> again = phone.post(sent.link(anna), token, Map.of("svar", "accepted", "sprog", "da"));

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("Tak for dit svar");
        assertThat(outcome(anna)).contains(Outcome.Kind.DECLINED);
    }

    @Test
    void unknown_links_links_of_no_shape_and_too_many_guesses_look_the_same_to_the_byte() {
        Offer anna = sent.offerTo("Anna");
        HttpResponse<String> first = phone.get("/svar/" + "x".repeat(43));

        assertThat(first.body())
                .contains("åbn linket i den nyeste mail fra kredsen")
                .contains("skriv eller ring til kredsens kontor")
                .doesNotContain("href=\"/\"")
                .doesNotContain("log-ind");
        for (int guess = 0; guess < 25; guess++) {
            HttpResponse<String> next = phone.get("/svar/guess" + guess);
            assertThat(next.statusCode()).isEqualTo(404);
            assertThat(next.body()).isEqualTo(first.body());
            assertThat(Headers.withoutDate(next)).isEqualTo(Headers.withoutDate(first));
        }
        HttpResponse<String> right = phone.get(sent.link(anna));

        assertThat(right.statusCode()).isEqualTo(404);
        assertThat(right.body())
                .isEqualTo(first.body())
                .isEqualTo(phone.get("/findes-ikke").body());
        assertThat(Headers.withoutDate(right)).isEqualTo(Headers.withoutDate(first));
    }

    @Test
    void the_page_is_kept_by_nobody_and_named_to_nobody() {
        HttpResponse<String> page = phone.get(sent.link(sent.offerTo("Anna")));

        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(page.body()).doesNotContain("link-");
    }
}
