package dk.amr.domain.delivery;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.AccountLetter;
import dk.amr.domain.access.account.AccountLetterRepository;
import dk.amr.domain.access.account.AccountRepository;
import dk.amr.domain.access.account.ResetLinks;
import dk.amr.domain.calendar.BusinessTime;
import dk.amr.domain.correspondence.MailCarrier;
import dk.amr.domain.correspondence.MessageId;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.kreds.KredsRepository;
import dk.amr.domain.person.EmailAddress;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Carries the letters to those who have accounts. The link in a letter is made as it leaves, and only for an account
 * that still works by then.
 */
public final class AccountPost {

    private static final int AT_A_TIME = 100;

    /** What became of a letter. */
    enum Outcome {
        DELIVERED(new DeliverOutbox.Round(1, 0, 0, 0)),
        DELAYED(new DeliverOutbox.Round(0, 1, 0, 0)),
        FAILED(new DeliverOutbox.Round(0, 0, 1, 0)),
        DROPPED(new DeliverOutbox.Round(0, 0, 0, 1));

        private final DeliverOutbox.Round counted;

        Outcome(DeliverOutbox.Round counted) {
            this.counted = counted;
        }

        DeliverOutbox.Round counted() {
            return counted;
        }
    }

    /** A letter that was tried, and what became of it. */
    record Tried(UUID letter, AccountId account, Outcome outcome) {}

    private final AccountLetterRepository letters;
    private final AccountRepository accounts;
    private final KredsRepository kredse;
    private final ResetLinks links;
    private final AccountLetterWriter writer;
    private final Transactions transactions;
    private final Clock clock;

    public AccountPost(
            AccountLetterRepository letters,
            AccountRepository accounts,
            KredsRepository kredse,
            ResetLinks links,
            AccountLetterWriter writer,
            Transactions transactions,
            Clock clock) {
        this.letters = letters;
        this.accounts = accounts;
        this.kredse = kredse;
        this.links = links;
        this.writer = writer;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Tries every letter of the kreds whose turn has come, once. */
    List<Tried> carry(KredsId kreds, MailCarrier carrier) {
        List<Tried> tried = new ArrayList<>();
        Instant now = clock.instant();
        for (AccountLetter letter : letters.due(kreds, now, AT_A_TIME)) {
            if (transactions.inTransaction(() -> letters.take(letter, letter.after(now)))) {
                tried.add(new Tried(letter.id(), letter.account(), carried(letter, carrier)));
            }
        }
        return tried;
    }

    /** Puts away what need not be tried again. */
    void settle(List<Tried> tried) {
        tried.stream().filter(each -> each.outcome() != Outcome.DELAYED).forEach(each -> letters.remove(each.letter()));
    }

    private Outcome carried(AccountLetter letter, MailCarrier carrier) {
        Instant now = clock.instant();
        Optional<Account> account = accounts.find(letter.account())
                .filter(each -> !letter.isOver(now) && each.isActiveOn(BusinessTime.dayOf(now)));
        Optional<EmailAddress> address = account.flatMap(AccountPost::address);
        if (account.isEmpty() || address.isEmpty()) {
            return Outcome.DROPPED;
        }
        return switch (carrier.carry(writer.write(text(letter, account.get(), address.get())))) {
            case MailCarrier.Carriage.Carried carried -> Outcome.DELIVERED;
            case MailCarrier.Carriage.Delayed delayed -> Outcome.DELAYED;
            case MailCarrier.Carriage.Refused refused -> Outcome.FAILED;
        };
    }

    private AccountLetterText text(AccountLetter letter, Account account, EmailAddress address) {
        String secret = letter.kind() == AccountLetter.Kind.NEW_PASSWORD_LINK
                ? transactions.inTransaction(() -> links.make(account.id()))
                : null;
        return new AccountLetterText(
                new MessageId(letter.id()),
                address,
                account.language(),
                kredse.get(account.kreds()).name(),
                letter.kind(),
                letter.writtenAt(),
                secret);
    }

    /** A name that opens an account need not be one that mail finds. */
    private static Optional<EmailAddress> address(Account account) {
        try {
            return Optional.of(new EmailAddress(account.login().value()));
        } catch (InvalidValue noAddress) {
            return Optional.empty();
        }
    }
}
