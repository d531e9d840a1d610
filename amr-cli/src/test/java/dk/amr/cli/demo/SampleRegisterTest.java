package dk.amr.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.register.file.Cells;
import dk.amr.domain.register.file.RegisterColumn;
import dk.amr.domain.register.file.RegisterHeading;
import dk.amr.domain.register.file.RegisterRow;
import dk.amr.domain.register.file.RowReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SampleRegisterTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 4);

    private final SampleRegister register = new SampleRegister(SampleRegister.USUAL_MEMBERS, DAY);

    @Test
    void the_same_day_and_size_give_the_same_register() {
        assertThat(register.rows().toList())
                .isEqualTo(new SampleRegister(SampleRegister.USUAL_MEMBERS, DAY)
                        .rows()
                        .toList());
    }

    @Test
    void every_row_can_be_taken_over() {
        RegisterHeading heading = new RegisterHeading(register.headings());

        assertThat(read(heading)).hasSizeBetween(6_000, 6_600);
        assertThat(heading.unknown()).isEmpty();
    }

    @Test
    void the_kreds_is_of_the_size_of_a_real_one() {
        Map<String, Integer> current = new HashMap<>();
        Set<String> municipalities = new HashSet<>();
        Set<String> workplaces = new HashSet<>();
        for (RegisterRow row : read(new RegisterHeading(register.headings()))) {
            RegisterRow.MandateEntry mandate = row.mandate();
            if (mandate != null && mandate.period().includes(DAY)) {
                current.merge(mandate.role().name(), 1, Integer::sum);
            }
            RegisterRow.WorkplaceEntry workplace = row.workplace();
            if (workplace != null) {
                workplaces.add(workplace.key());
                municipalities.add(workplace.municipality().value());
            }
        }

        assertThat(workplaces).hasSize(180);
        assertThat(municipalities).hasSize(9);
        assertThat(current.get("AMR")).isBetween(170, 215);
        assertThat(current.get("TR")).isBetween(165, 180);
        assertThat(current.get("LEADER")).isEqualTo(180);
    }

    @Test
    void nobody_shares_a_name_or_a_number() {
        Set<String> names = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        for (RegisterRow row : read(new RegisterHeading(register.headings()))) {
            if (row.memberNumber() != null && numbers.add(row.memberNumber().value())) {
                assertThat(names.add(row.name().key())).isTrue();
            }
        }
    }

    private List<RegisterRow> read(RegisterHeading heading) {
        List<RegisterRow> rows = new ArrayList<>();
        register.rows().forEach(texts -> {
            Cells cells = heading.arrange(rows.size() + 2, texts);
            assertThat(cells.text(RegisterColumn.EMAIL)).endsWith("@example.org");
            rows.add(RowReader.read(cells));
        });
        return rows;
    }
}
