package dk.amr.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CountingIdsTest implements IdsContract {

    @Override
    public Ids ids() {
        return new CountingIds();
    }

    @Test
    void fixed_ids_come_in_the_order_they_were_given() {
        FixedIds ids = new FixedIds(CountingIds.id(7), CountingIds.id(3));

        assertThat(ids.next()).isEqualTo(CountingIds.id(7));
        assertThat(ids.next()).isEqualTo(CountingIds.id(3));
    }
}
