package dk.amr.domain.correspondence.link;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.kreds.KredsFixture.anotherKreds;
import static dk.amr.domain.meeting.MeetingFixture.givenTwoMeetings;
import static dk.amr.domain.meeting.invitation.InvitationFixture.anInvitation;
import static dk.amr.domain.offer.OfferFixture.ANNA;
import static dk.amr.domain.offer.OfferFixture.BO;
import static dk.amr.domain.offer.OfferFixture.SENT_ON;
import static dk.amr.domain.offer.OfferFixture.givenTwoOffers;
import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.person.Person;
import dk.amr.domain.shared.CountingIds;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
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
    default void links_are_found_at_once_by_all_that_they_are_about() {
        PersonalLinkRepository links = links();
        links.addAll(List.of(aLink(1, ANNA, SENT_ON), aLink(2, BO, SENT_ON)));

        assertThat(links.aboutAll(
                        LinkPurpose.ANSWER_OFFER, List.of(CountingIds.id(1), CountingIds.id(2), CountingIds.id(3))))
                .containsExactlyInAnyOrder(aLink(1, ANNA, SENT_ON), aLink(2, BO, SENT_ON));
        assertThat(links.aboutAll(LinkPurpose.ANSWER_INVITATION, List.of(CountingIds.id(1))))
                .isEmpty();
        assertThat(links.aboutAll(LinkPurpose.ANSWER_OFFER, List.of())).isEmpty();
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

    private PersonalLinkRepository linksOfEachPurpose() {
        AllPorts there = givenTwoMeetings(ports());
        there.invitations().saveAll(List.of(anInvitation()));
        there.links()
                .addAll(Stream.of(LinkPurpose.values())
                        .map(PersonalLinkRepositoryContract::aLink)
                        .toList());
        return there.links();
    }

    /** A link of Anna's about what has the number 1: her offer, or her invitation. */
    private static PersonalLink aLink(LinkPurpose purpose) {
        int number = List.of(LinkPurpose.values()).indexOf(purpose) + 1;
        return new PersonalLink(
                new LinkId(CountingIds.id(number)),
                aKreds().id(),
                ANNA.id(),
                purpose,
                CountingIds.id(1),
                "fingerprint-" + number,
                SENT_ON);
    }

    @Test
    default void a_link_is_for_one_purpose() {
        PersonalLinkRepository links = linksOfEachPurpose();

        assertThat(LinkPurpose.values())
                .allSatisfy(purpose ->
                        assertThat(links.about(purpose, CountingIds.id(1))).contains(aLink(purpose)));
    }

    @Test
    default void a_link_works_until_another_day_once_it_is_extended() {
        PersonalLinkRepository links = linksOfEachPurpose();
        links.extend(
                LinkPurpose.ANSWER_INVITATION, List.of(CountingIds.id(1), CountingIds.id(2)), SENT_ON.plusDays(30));
        links.extend(LinkPurpose.ANSWER_OFFER, List.of(CountingIds.id(2)), SENT_ON.plusDays(30));
        links.extend(LinkPurpose.ANSWER_OFFER, List.of(), SENT_ON.plusDays(30));

        assertThat(links.about(LinkPurpose.ANSWER_INVITATION, CountingIds.id(1)))
                .map(PersonalLink::lastDay)
                .contains(SENT_ON.plusDays(30));
        assertThat(links.about(LinkPurpose.ANSWER_OFFER, CountingIds.id(1))).contains(aLink(LinkPurpose.ANSWER_OFFER));
        assertThat(links.about(LinkPurpose.EVALUATE_MEETING, CountingIds.id(1)))
                .contains(aLink(LinkPurpose.EVALUATE_MEETING));
    }

    @Test
    default void a_link_is_taken_away_once() throws Exception {
        PersonalLinkRepository links = linksOfEachPurpose();
        LinkId id = aLink(LinkPurpose.EVALUATE_MEETING).id();

        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            assertThat(both.invokeAll(Collections.nCopies(2, () -> links.remove(id))))
                    .extracting(Future::get)
                    .containsExactlyInAnyOrder(true, false);
        }
        assertThat(links.find("fingerprint-3")).isEmpty();
        assertThat(links.find("fingerprint-2")).isPresent();
    }

    @Test
    default void links_about_several_things_are_found_at_once() {
        PersonalLinkRepository links = links();
        links.addAll(List.of(aLink(1, ANNA, SENT_ON), aLink(2, BO, SENT_ON)));

        assertThat(links.aboutAll(
                        LinkPurpose.ANSWER_OFFER, List.of(CountingIds.id(2), CountingIds.id(1), CountingIds.id(9))))
                .containsExactlyInAnyOrder(aLink(1, ANNA, SENT_ON), aLink(2, BO, SENT_ON));
        assertThat(links.aboutAll(LinkPurpose.ANSWER_OFFER, List.of())).isEmpty();
        assertThat(links.aboutAll(LinkPurpose.ANSWER_INVITATION, List.of(CountingIds.id(1))))
                .isEmpty();
    }
}
