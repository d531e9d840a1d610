package dk.amr.domain.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** P7, for every reader there can be: whoever may read, and nobody else. */
final class ReadingRuleTest {

    private static final UUID ITEM = new UUID(0, 1);
    private static final UUID AUTHOR = new UUID(0, 2);
    private static final UUID OTHER = new UUID(0, 3);
    private static final List<Boolean> EITHER = List.of(true, false);

    private final InMemoryOpeningLog openings = new InMemoryOpeningLog();
    private final ReadingRule rule =
            new ReadingRule(openings, Clock.fixed(Instant.parse("2027-02-09T17:00:00Z"), ZoneOffset.UTC));

    static Stream<Circle> circles() {
        return Stream.of(Audience.values())
                .flatMap(audience -> Stream.of(Set.<UUID>of(), Set.of(OTHER))
                        .flatMap(excluded ->
                                EITHER.stream().map(isOpen -> new Circle(AUTHOR, audience, excluded, isOpen))));
    }

    @ParameterizedTest
    @MethodSource("circles")
    void P7_a_participant_reads_who_is_meant_takes_part_and_has_acknowledged(Circle circle) {
        for (boolean isActive : EITHER) {
            for (boolean wasPresent : EITHER) {
                for (boolean hasAcknowledged : EITHER) {
                    Reader reader = new Reader.Participant(OTHER, isActive, wasPresent, hasAcknowledged);
                    boolean isMeant = circle.audience() == Audience.WHOLE_GROUP || wasPresent;
                    boolean isKeptOut = circle.excluded().contains(OTHER);
                    assertThat(ReadingRule.admits(circle, reader))
                            .as("%s %s", circle, reader)
                            .isEqualTo(isMeant && isActive && hasAcknowledged && !isKeptOut);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("circles")
    void P7_the_author_keeps_what_is_his_wherever_he_goes(Circle circle) {
        assertThat(ReadingRule.admits(circle, new Reader.Participant(AUTHOR, false, false, false)))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("circles")
    void P7_E17_a_facilitator_reads_while_he_leads_and_what_he_led_or_was_let_into(Circle circle) {
        for (boolean leads : EITHER) {
            for (boolean ledThen : EITHER) {
                for (boolean hasAcknowledged : EITHER) {
                    Reader reader = new Reader.Facilitator(OTHER, leads, ledThen, hasAcknowledged);
                    assertThat(ReadingRule.admits(circle, reader))
                            .as("%s %s", circle, reader)
                            .isEqualTo(leads && hasAcknowledged && (ledThen || circle.isOpenToSuccessors()));
                }
            }
        }
    }

    @Test
    void E17_what_a_facilitator_wrote_himself_ends_for_him_with_the_office() {
        Circle own = Circle.ofThosePresent(AUTHOR);
        assertThat(ReadingRule.admits(own, new Reader.Facilitator(AUTHOR, false, true, true)))
                .isFalse();
    }

    @Test
    void P20_every_opening_leaves_who_when_whose_and_why() {
        Confidential<String> secret = Confidential.of(ITEM, "samarbejdet om vagtplanen");
        Clearance clearance = rule.clear(
                        ITEM,
                        Circle.ofThosePresent(AUTHOR),
                        new Reader.Participant(OTHER, true, true, true),
                        Purpose.READING)
                .orElseThrow();
        assertThat(openings.of(AUTHOR)).isEmpty();

        assertThat(secret.open(clearance)).isEqualTo("samarbejdet om vagtplanen");
        assertThat(secret.open(clearance)).isNotEmpty();

        Opening opening = new Opening(ITEM, AUTHOR, OTHER, Purpose.READING, Instant.parse("2027-02-09T17:00:00Z"));
        assertThat(openings.of(AUTHOR)).containsExactly(opening, opening);
    }

    @Test
    void nobody_outside_the_circle_gets_a_clearance_and_nothing_is_written_of_him() {
        assertThat(rule.clear(
                        ITEM,
                        Circle.ofThosePresent(AUTHOR),
                        new Reader.Participant(OTHER, true, false, true),
                        Purpose.READING))
                .isEmpty();
        assertThat(openings.of(AUTHOR)).isEmpty();
    }
}
