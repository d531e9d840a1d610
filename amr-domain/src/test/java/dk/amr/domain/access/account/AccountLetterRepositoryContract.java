package dk.amr.domain.access.account;

import static dk.amr.domain.access.account.AccountFixture.MADE_AT;
import static dk.amr.domain.access.account.AccountFixture.anAccount;
import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.kreds.KredsFixture.anotherKreds;
import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.kit.Given;
import dk.amr.domain.shared.CountingIds;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every {@link AccountLetterRepository} must do. */
public interface AccountLetterRepositoryContract {

    AllPorts ports();

    private AccountLetterRepository letters() {
        return Given.in(ports()).accounts(anAccount()).there().accountLetters();
    }

    private static AccountLetter letter(int number, AccountLetter.Kind kind, Instant nextAt) {
        return new AccountLetter(
                CountingIds.id(number), aKreds().id(), anAccount().id(), kind, MADE_AT, 0, nextAt);
    }

    private static AccountLetter letter(int number, Instant nextAt) {
        return letter(number, AccountLetter.Kind.PASSWORD_CHANGED, nextAt);
    }

    @Test
    default void what_is_due_is_found_with_every_field_the_longest_waiting_first() {
        AccountLetterRepository letters = letters();
        AccountLetter later = letter(1, MADE_AT);
        AccountLetter earlier = letter(2, MADE_AT.minusSeconds(1));
        letters.add(later);
        letters.add(earlier);
        letters.add(letter(3, MADE_AT.plusMillis(1)));

        assertThat(letters.due(aKreds().id(), MADE_AT, 10)).containsExactly(earlier, later);
        assertThat(letters.due(aKreds().id(), MADE_AT, 1)).containsExactly(earlier);
        assertThat(letters.due(anotherKreds().id(), MADE_AT, 10)).isEmpty();
    }

    @Test
    default void a_letter_of_every_kind_is_kept() {
        AccountLetterRepository letters = letters();
        int number = 10;
        for (AccountLetter.Kind kind : AccountLetter.Kind.values()) {
            letters.add(letter(number, kind, MADE_AT));
            number++;
        }

        assertThat(letters.due(aKreds().id(), MADE_AT, 10))
                .extracting(AccountLetter::kind)
                .containsExactlyInAnyOrder(AccountLetter.Kind.values());
    }

    @Test
    default void a_letter_is_taken_by_one_alone_and_is_due_again_later() {
        AccountLetterRepository letters = letters();
        AccountLetter letter = letter(1, MADE_AT);
        letters.add(letter);

        assertThat(letters.take(letter, MADE_AT.plusSeconds(60))).isTrue();
        assertThat(letters.take(letter, MADE_AT.plusSeconds(60))).isFalse();
        assertThat(letters.due(aKreds().id(), MADE_AT, 10)).isEmpty();
        assertThat(letters.due(aKreds().id(), MADE_AT.plusSeconds(60), 10))
                .extracting(AccountLetter::attempts)
                .containsExactly(1);
    }

    @Test
    default void what_has_left_is_not_kept() {
        AccountLetterRepository letters = letters();
        AccountLetter letter = letter(1, MADE_AT);
        letters.add(letter);
        letters.remove(letter.id());

        assertThat(letters.due(aKreds().id(), MADE_AT, 10)).isEmpty();
        assertThat(letters.take(letter, MADE_AT)).isFalse();
    }
}
