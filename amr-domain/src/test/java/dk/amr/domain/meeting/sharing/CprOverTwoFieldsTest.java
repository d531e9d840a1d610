package dk.amr.domain.meeting.sharing;

import static dk.amr.domain.meeting.sharing.F1Sharing.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.amr.domain.guard.Finding;
import dk.amr.domain.meeting.sharing.link.VisitKey;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A CPR number is found however the form parts it (D21). */
final class CprOverTwoFieldsTest {

    private final F1Sharing f1 = F1Sharing.keepingNotes();

    @Test
    void D21_a_cpr_number_that_begins_in_one_field_and_ends_in_another_must_go() {
        VisitKey dan = f1.enter("100004", DAY);

        TextHoldsACpr parted = catchThrowableOfType(
                TextHoldsACpr.class,
                () -> f1.share(dan, new SharedText(SharedKind.IDEA, "Vagten 010190-", "", "1234 og så", "")));

        assertThat(parted.marks())
                .containsExactly(
                        List.of(new Finding(7, 14, Finding.Kind.CPR)),
                        List.of(),
                        List.of(new Finding(0, 4, Finding.Kind.CPR)));
        assertThatThrownBy(
                        () -> f1.share(dan, new SharedText(SharedKind.IDEA, "Vagten", "Om 010190", "1234 og så", "")))
                .isInstanceOf(TextHoldsACpr.class);
        f1.share(dan, new SharedText(SharedKind.IDEA, "Vagten i uge 12", "34 timer", "Kl. 10", ""));
    }
}
