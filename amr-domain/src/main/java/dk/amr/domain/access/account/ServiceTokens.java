package dk.amr.domain.access.account;

import dk.amr.domain.kreds.Kreds;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.kreds.KredsRepository;
import dk.amr.domain.shared.Secrets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** New tokens for the service accounts that commands run as, where the machine has lost those it had. */
public final class ServiceTokens {

    private final KredsRepository kredse;
    private final AccountRepository accounts;
    private final AccessKeyRepository keys;
    private final Secrets secrets;

    public ServiceTokens(
            KredsRepository kredse, AccountRepository accounts, AccessKeyRepository keys, Secrets secrets) {
        this.kredse = kredse;
        this.accounts = accounts;
        this.keys = keys;
        this.secrets = secrets;
    }

    /** Gives the new token of each kreds; those before it open nothing any more. */
    public Map<KredsId, String> issue(Instant now) {
        Map<KredsId, String> tokens = new LinkedHashMap<>();
        for (Kreds kreds : kredse.all()) {
            accounts.ofKreds(kreds.id()).stream()
                    .filter(Account::isService)
                    .findFirst()
                    .ifPresent(account -> tokens.put(kreds.id(), issued(account, now)));
        }
        return tokens;
    }

    private String issued(Account account, Instant now) {
        keys.removeAll(account.id(), AccessKey.Kind.TOKEN);
        String token = secrets.next();
        keys.add(new AccessKey(secrets.fingerprint(token), account.id(), AccessKey.Kind.TOKEN, now, null, now));
        return token;
    }
}
