package dk.amr.domain.access.account;

import dk.amr.domain.shared.Ids;
import java.time.Clock;
import java.time.Instant;

/** Writes to whoever has an account; what is written leaves with the mail that waits. */
public final class AccountLetters {

    private final AccountLetterRepository letters;
    private final Ids ids;
    private final Clock clock;

    public AccountLetters(AccountLetterRepository letters, Ids ids, Clock clock) {
        this.letters = letters;
        this.ids = ids;
        this.clock = clock;
    }

    /** Lets a letter of that kind wait. */
    public void write(Account account, AccountLetter.Kind kind) {
        Instant now = clock.instant();
        letters.add(new AccountLetter(ids.next(), account.kreds(), account.id(), kind, now, 0, now));
    }
}
