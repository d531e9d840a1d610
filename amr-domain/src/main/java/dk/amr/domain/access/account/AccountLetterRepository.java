package dk.amr.domain.access.account;

import dk.amr.domain.kreds.KredsId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Where letters to those who have accounts wait; one that has left is not kept. */
public interface AccountLetterRepository {

    void add(AccountLetter letter);

    /** Those of the kreds whose turn has come, the longest waiting first. */
    List<AccountLetter> due(KredsId kreds, Instant now, int limit);

    /** Takes a letter to carry it, with that moment to try it again; false when somebody else took it first. */
    boolean take(AccountLetter letter, Instant nextAt);

    void remove(UUID id);
}
