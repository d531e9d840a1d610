package dk.amr.domain.access.account;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.shared.Remembering;
import dk.amr.domain.shared.Shelf;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Letters to those who have accounts, in memory. */
public final class InMemoryAccountLetterRepository implements AccountLetterRepository, Remembering {

    private final Shelf<UUID, AccountLetter> letters = new Shelf<>();

    @Override
    public void add(AccountLetter letter) {
        letters.put(letter.id(), letter);
    }

    @Override
    public List<AccountLetter> due(KredsId kreds, Instant now, int limit) {
        return letters.all()
                .filter(each -> each.kreds().equals(kreds) && !each.nextAt().isAfter(now))
                .sorted(Comparator.comparing(AccountLetter::nextAt)
                        .thenComparing(each -> each.id().toString()))
                .limit(limit)
                .toList();
    }

    @Override
    public boolean take(AccountLetter letter, Instant nextAt) {
        Optional<AccountLetter> there = letters.find(letter.id()).filter(each -> each.attempts() == letter.attempts());
        there.ifPresent(each -> letters.put(
                each.id(),
                new AccountLetter(
                        each.id(),
                        each.kreds(),
                        each.account(),
                        each.kind(),
                        each.writtenAt(),
                        each.attempts() + 1,
                        nextAt)));
        return there.isPresent();
    }

    @Override
    public void remove(UUID id) {
        letters.remove(id);
    }

    @Override
    public Runnable memory() {
        return letters.memory();
    }
}
