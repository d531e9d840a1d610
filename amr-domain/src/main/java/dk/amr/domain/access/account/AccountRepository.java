package dk.amr.domain.access.account;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.kreds.KredsId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where accounts are kept. */
public interface AccountRepository {

    Optional<Account> find(AccountId id);

    /** The account of that name; a name is used once in the whole installation. */
    Optional<Account> named(LoginName login);

    /** The accounts of a kreds, by login name. */
    List<Account> ofKreds(KredsId kreds);

    /** Keeps a new account, or a change; a taken name is refused, and so is a change from an older version. */
    void save(Account account);

    /** Notes that whoever has the account came in at that moment; the account's version stays. */
    void signedIn(AccountId account, Instant at);

    /** When each of the kreds last came in, of those who ever did. */
    Map<AccountId, Instant> lastSignIns(KredsId kreds);
}
