package dk.amr.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How the table is read, without the table. */
class PolicyRowTest {

    private static final String HEADING = "use case | relation | record | OFFICE_ADMIN CONSULTANT PRIVACY\n";

    private static PolicyRow row(String line) {
        List<PolicyRow> rows = PolicyRow.read(HEADING + line);
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    @Test
    void a_line_says_for_each_role_of_the_heading_what_it_may() {
        PolicyRow row = row("LEAVE_NETWORK | OWN_NETWORK | yes | + - .");

        assertThat(row)
                .isEqualTo(new PolicyRow(
                        UseCase.LEAVE_NETWORK,
                        Relation.OWN_NETWORK,
                        true,
                        false,
                        Map.of(
                                Role.OFFICE_ADMIN, Decision.ALLOW,
                                Role.CONSULTANT, Decision.DENY,
                                Role.PRIVACY, Decision.CONCEAL)));
        assertThat(row.of(Role.OFFICE_ADMIN)).isEqualTo(Decision.ALLOW);
        assertThat(row.of(Role.PRIVACY)).isEqualTo(Decision.CONCEAL);
        assertThat(row.of(Role.OPERATOR)).as("whom no column names").isEqualTo(Decision.DENY);
    }

    @Test
    void a_line_says_whether_the_act_is_recorded_and_proved() {
        assertThat(row("LIST_PEOPLE | OWN_KREDS | no | + + +").recorded()).isFalse();
        assertThat(row("LIST_PEOPLE | OWN_KREDS | no | + + +").provedAfresh()).isFalse();
        assertThat(row("EXPORT_REGISTER | OWN_KREDS | proof | + + +").recorded())
                .isTrue();
        assertThat(row("EXPORT_REGISTER | OWN_KREDS | proof | + + +").provedAfresh())
                .isTrue();
    }

    @Test
    void a_line_that_says_too_much_or_too_little_is_no_policy() {
        assertThatIllegalStateException().isThrownBy(() -> row("LIST_PEOPLE | OWN_KREDS | no | + +"));
        assertThatIllegalStateException().isThrownBy(() -> row("LIST_PEOPLE | OWN_KREDS | no | + + + +"));
        assertThatIllegalStateException().isThrownBy(() -> row("LIST_PEOPLE | OWN_KREDS | no | + + x"));
    }
}
