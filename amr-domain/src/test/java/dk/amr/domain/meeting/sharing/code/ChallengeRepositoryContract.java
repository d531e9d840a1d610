package dk.amr.domain.meeting.sharing.code;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.meeting.sharing.code.CodeFixture.aLink;
import static dk.amr.domain.meeting.sharing.code.CodeFixture.givenLinks;
import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.shared.CountingIds;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What every {@link ChallengeRepository} must do. */
public interface ChallengeRepositoryContract {

    Instant AT = Instant.parse("2027-02-10T08:00:00Z");

    AllPorts ports();

    private static Challenge aChallenge(int number, int link, Instant at) {
        return new Challenge(CountingIds.id(number), aLink(link).id(), aKreds().id(), at, 0);
    }

    @Test
    default void challenges_are_found_by_id_and_by_link_the_latest_first() {
        ChallengeRepository challenges = givenLinks(ports()).challenges();
        Challenge first = aChallenge(1, 1, AT);
        Challenge second = aChallenge(2, 1, AT.plusMillis(1));
        challenges.add(first);
        challenges.add(second);
        challenges.add(aChallenge(3, 2, AT));

        assertThat(challenges.find(first.id())).contains(first);
        assertThat(challenges.find(CountingIds.id(9))).isEmpty();
        assertThat(challenges.of(aLink(1).id(), AT)).containsExactly(second, first);
        assertThat(challenges.of(aLink(1).id(), AT.plusMillis(1))).containsExactly(second);
    }

    @Test
    default void wrong_codes_are_counted() {
        ChallengeRepository challenges = givenLinks(ports()).challenges();
        challenges.add(aChallenge(1, 1, AT));
        challenges.countTry(CountingIds.id(1));
        challenges.countTry(CountingIds.id(1));
        challenges.countTry(CountingIds.id(9));

        assertThat(challenges.find(CountingIds.id(1))).map(Challenge::tries).contains(2);
    }

    @Test
    default void they_are_taken_away_by_link_and_by_age() {
        ChallengeRepository challenges = givenLinks(ports()).challenges();
        challenges.add(aChallenge(1, 1, AT));
        challenges.add(aChallenge(2, 2, AT));
        challenges.add(aChallenge(3, 2, AT.plusSeconds(60)));

        challenges.removeAll(aLink(1).id());
        assertThat(challenges.find(CountingIds.id(1))).isEmpty();
        assertThat(challenges.countBefore(AT.plusSeconds(60))).isEqualTo(1);
        assertThat(challenges.removeBefore(AT.plusSeconds(60))).isEqualTo(1);
        assertThat(challenges.removeBefore(AT.plusSeconds(60))).isZero();
        assertThat(challenges.find(CountingIds.id(3))).isPresent();
    }

    @Test
    default void a_link_that_is_over_goes_though_codes_were_asked_for() {
        AllPorts there = givenLinks(ports());
        there.challenges().add(aChallenge(1, 1, AT));
        there.visits().add(new Visit("a visit", aLink(1).id(), AT));

        assertThat(there.links().removeOver(aKreds().id(), LocalDate.of(2028, 2, 9)))
                .isEqualTo(2);
        assertThat(there.links().find("shared-1")).isEmpty();
    }
}
