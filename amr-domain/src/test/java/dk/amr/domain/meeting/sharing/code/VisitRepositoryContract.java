package dk.amr.domain.meeting.sharing.code;

import static dk.amr.domain.meeting.sharing.code.CodeFixture.aLink;
import static dk.amr.domain.meeting.sharing.code.CodeFixture.givenLinks;
import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.kit.AllPorts;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every {@link VisitRepository} must do. */
public interface VisitRepositoryContract {

    Instant UNTIL = Instant.parse("2027-02-10T08:30:00Z");

    AllPorts ports();

    @Test
    default void a_visit_is_found_by_its_fingerprint_until_it_is_ended() {
        VisitRepository visits = givenLinks(ports()).visits();
        Visit one = new Visit("one", aLink(1).id(), UNTIL);
        Visit other = new Visit("other", aLink(2).id(), UNTIL.plusMillis(7));
        visits.add(one);
        visits.add(other);

        assertThat(visits.find("one")).contains(one);
        assertThat(visits.find("other")).contains(other);
        assertThat(visits.find("ONE")).isEmpty();
        visits.remove("one");
        visits.remove("one");
        assertThat(visits.find("one")).isEmpty();
        assertThat(visits.find("other")).contains(other);
    }

    @Test
    default void those_that_are_over_are_taken_away() {
        VisitRepository visits = givenLinks(ports()).visits();
        visits.add(new Visit("one", aLink(1).id(), UNTIL));
        visits.add(new Visit("other", aLink(1).id(), UNTIL.plusSeconds(60)));

        assertThat(visits.removeBefore(UNTIL)).isZero();
        assertThat(visits.countBefore(UNTIL.plusSeconds(60))).isEqualTo(1);
        assertThat(visits.removeBefore(UNTIL.plusSeconds(60))).isEqualTo(1);
        assertThat(visits.find("other")).isPresent();
    }
}
