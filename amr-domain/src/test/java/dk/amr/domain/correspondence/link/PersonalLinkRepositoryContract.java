package dk.amr.domain.correspondence.link;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.kreds.KredsFixture.anotherKreds;
import static dk.amr.domain.offer.OfferFixture.ANNA;
import static dk.amr.domain.offer.OfferFixture.BO;
import static dk.amr.domain.offer.OfferFixture.SENT_ON;
import static dk.amr.domain.offer.OfferFixture.givenTwoOffers;
import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.person.Person;
import dk.amr.domain.shared.CountingIds;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link PersonalLinkRepository} must do. */
public interface PersonalLinkRepositoryContract {

    AllPorts ports();

    private PersonalLinkRepository links() {
        return givenTwoOffers(ports()).there().links();
    }

    private static PersonalLink aLink(int number, Person person, LocalDate lastDay) {
        return new PersonalLink(
                new LinkId(CountingIds.id(number)),
                aKreds().id(),
                person.id(),
                LinkPurpose.ANSWER_OFFER,
                CountingIds.id(number),
                "fingerprint-" + number,
                lastDay);
    }

    @Test
    default void a_link_is_found_by_its_fingerprint_with_every_field() {
        PersonalLinkRepository links = links();
        PersonalLink one = aLink(1, ANNA, SENT_ON);
        PersonalLink other = aLink(2, BO, SENT_ON.plusDays(1));
        links.addAll(List.of(one, other));
        links.addAll(List.of());

        assertThat(links.find("fingerprint-1")).contains(one);
        assertThat(links.find("fingerprint-2")).contains(other);
        assertThat(links.find("FINGERPRINT-1")).isEmpty();
        assertThat(links.find("fingerprint-3")).isEmpty();
    }

    @Test
    default void a_link_is_found_by_what_it_is_about() {
        PersonalLinkRepository links = links();
        links.addAll(List.of(aLink(1, ANNA, SENT_ON)));

        assertThat(links.about(LinkPurpose.ANSWER_OFFER, CountingIds.id(1))).contains(aLink(1, ANNA, SENT_ON));
        assertThat(links.about(LinkPurpose.ANSWER_OFFER, CountingIds.id(2))).isEmpty();
    }

    @Test
    default void those_whose_last_day_is_over_are_taken_away() {
        PersonalLinkRepository links = links();
        links.addAll(List.of(aLink(1, ANNA, SENT_ON), aLink(2, BO, SENT_ON.plusDays(1))));

        assertThat(links.removeOver(aKreds().id(), SENT_ON)).isZero();
        assertThat(links.removeOver(anotherKreds().id(), SENT_ON.plusYears(1))).isZero();
        assertThat(links.removeOver(aKreds().id(), SENT_ON.plusDays(1))).isEqualTo(1);
        assertThat(links.find("fingerprint-1")).isEmpty();
        assertThat(links.find("fingerprint-2")).isPresent();
    }
}
