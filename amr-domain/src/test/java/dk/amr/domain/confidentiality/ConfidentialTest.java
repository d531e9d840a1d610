package dk.amr.domain.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.access.NothingHere;
import java.io.ByteArrayOutputStream;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is wrapped tells nothing of itself, and opens for nothing but a clearance. */
final class ConfidentialTest {

    private static final UUID ITEM = new UUID(0, 1);
    private static final UUID AUTHOR = new UUID(0, 2);
    private static final String TOKEN = "kan-4711-æøå";

    private final InMemoryOpeningLog openings = new InMemoryOpeningLog();
    private final ReadingRule rule = new ReadingRule(openings, Clock.systemUTC());

    @Test
    void it_is_not_told_by_printing_it_nor_by_printing_what_holds_it() {
        record Holder(Confidential<String> note) {}
        Confidential<String> note = Confidential.of(ITEM, TOKEN);
        assertThat("%s %s %s".formatted(note, List.of(note), new Holder(note))).doesNotContain(TOKEN);
    }

    @Test
    void two_with_the_same_content_do_not_show_that_it_is_the_same() {
        assertThat(Confidential.of(ITEM, TOKEN)).isNotEqualTo(Confidential.of(ITEM, TOKEN));
        assertThat(Confidential.of(ITEM, TOKEN).hashCode())
                .isNotEqualTo(Confidential.of(ITEM, TOKEN).hashCode());
    }

    @Test
    void it_is_not_serialised() throws Exception {
        try (ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream())) {
            assertThatThrownBy(() -> out.writeObject(Confidential.of(ITEM, TOKEN)))
                    .isInstanceOf(NotSerializableException.class);
        }
    }

    @Test
    void it_is_no_bean_and_no_field_of_it_is_seen() {
        assertThat(Confidential.class.getFields()).isEmpty();
        assertThat(Stream.of(Confidential.class.getMethods())
                        .filter(method -> method.getDeclaringClass() == Confidential.class)
                        .filter(method -> !Modifier.isStatic(method.getModifiers()))
                        .map(Method::getName))
                .containsExactlyInAnyOrder("open", "toString");
    }

    @Test
    void a_clearance_opens_the_one_item_it_is_for() {
        Confidential<String> another = Confidential.of(new UUID(0, 9), TOKEN);
        assertThatThrownBy(() -> another.open(cleared())).isInstanceOf(NothingHere.class);
        assertThat(openings.of(AUTHOR)).isEmpty();
    }

    @Test
    void of_many_none_is_opened_or_written_down_where_one_clearance_is_for_something_else() {
        AtomicInteger broken = new AtomicInteger();
        Confidential<Integer> own = Confidential.sealed(ITEM, broken::incrementAndGet);
        Confidential<Integer> another = Confidential.sealed(new UUID(0, 9), broken::incrementAndGet);
        List<Confidential.Cleared<Integer>> both =
                List.of(new Confidential.Cleared<>(own, cleared()), new Confidential.Cleared<>(another, cleared()));

        assertThatThrownBy(() -> Confidential.openAll(both)).isInstanceOf(NothingHere.class);
        assertThat(openings.of(AUTHOR)).isEmpty();
        assertThat(broken).hasValue(0);

        assertThat(Confidential.openAll(both.subList(0, 1))).containsExactly(1);
        assertThat(openings.of(AUTHOR)).hasSize(1);
    }

    @Test
    void a_seal_is_broken_by_opening_and_not_before() {
        AtomicInteger broken = new AtomicInteger();
        Confidential<String> sealed = Confidential.sealed(ITEM, () -> TOKEN + broken.incrementAndGet());
        Clearance clearance = cleared();
        assertThat(sealed.toString() + sealed.hashCode()).isNotEmpty();
        assertThat(broken).hasValue(0);

        sealed.open(clearance);
        assertThat(broken).hasValue(1);
    }

    @Test
    void where_the_record_cannot_be_made_nothing_is_opened() {
        AtomicInteger broken = new AtomicInteger();
        ReadingRule without = new ReadingRule(new FullLog(), Clock.systemUTC());
        Clearance clearance = without.clear(
                        ITEM,
                        Circle.ofThosePresent(AUTHOR),
                        new Reader.Participant(AUTHOR, true, true, true),
                        Purpose.READING)
                .orElseThrow();
        assertThatThrownBy(
                        () -> Confidential.sealed(ITEM, broken::incrementAndGet).open(clearance))
                .isInstanceOf(IllegalStateException.class);
        assertThat(broken).hasValue(0);
    }

    @Test
    void nobody_outside_the_package_can_make_a_clearance() {
        assertThat(Clearance.class.getConstructors()).isEmpty();
        assertThat(Stream.of(Clearance.class.getDeclaredConstructors()).map(Constructor::getModifiers))
                .allMatch(modifiers -> !Modifier.isPublic(modifiers) && !Modifier.isProtected(modifiers));
    }

    private Clearance cleared() {
        return rule.clear(
                        ITEM,
                        Circle.ofThosePresent(AUTHOR),
                        new Reader.Participant(AUTHOR, true, true, true),
                        Purpose.READING)
                .orElseThrow();
    }

    /** A log that has no room. */
    private static final class FullLog implements OpeningLog {

        @Override
        public void addAll(List<Opening> openings) {
            throw new IllegalStateException("full");
        }

        @Override
        public List<Opening> of(UUID author) {
            return List.of();
        }
    }
}
