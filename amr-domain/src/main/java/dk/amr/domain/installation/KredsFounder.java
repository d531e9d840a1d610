package dk.amr.domain.installation;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.account.AccessKey;
import dk.amr.domain.access.account.AccessKeyRepository;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.AccountRepository;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.access.account.SetupLinks;
import dk.amr.domain.groundrule.GroundRules;
import dk.amr.domain.groundrule.GroundRulesId;
import dk.amr.domain.groundrule.GroundRulesRepository;
import dk.amr.domain.kreds.Kreds;
import dk.amr.domain.kreds.KredsExistsAlready;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.kreds.KredsName;
import dk.amr.domain.kreds.KredsRepository;
import dk.amr.domain.shared.Ids;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Secrets;
import java.time.Instant;

/**
 * Sets up a kreds: itself, its ground rules as version 1, its first account with all office roles, and the account that
 * commands run as.
 */
public final class KredsFounder {

    /** What the service account of a kreds is called, before the at-sign. */
    private static final String COMMANDS = "kommandolinjen@";

    private final KredsRepository kredse;
    private final AccountRepository accounts;
    private final AccessKeyRepository keys;
    private final GroundRulesRepository groundRules;
    private final SetupLinks links;
    private final Secrets secrets;
    private final Ids ids;

    public KredsFounder(
            KredsRepository kredse,
            AccountRepository accounts,
            AccessKeyRepository keys,
            GroundRulesRepository groundRules,
            SetupLinks links,
            Secrets secrets,
            Ids ids) {
        this.kredse = kredse;
        this.accounts = accounts;
        this.keys = keys;
        this.groundRules = groundRules;
        this.links = links;
        this.secrets = secrets;
        this.ids = ids;
    }

    NewKreds found(KredsName name, LoginName administrator, Instant now) {
        Kreds kreds = new Kreds(new KredsId(ids.next()), name);
        if (kredse.named(name).isPresent()) {
            throw new KredsExistsAlready(name);
        }
        kredse.add(kreds);
        groundRules.add(GroundRules.first(new GroundRulesId(ids.next()), kreds.id()));
        Account first = Account.invited(
                new AccountId(ids.next()), kreds.id(), administrator, Role.ofTheOffice(), Language.DANISH);
        accounts.save(first);
        AccountId service = new AccountId(ids.next());
        accounts.save(Account.service(
                service, kreds.id(), new LoginName(COMMANDS + kreds.id().value())));
        String token = secrets.next();
        keys.add(new AccessKey(secrets.fingerprint(token), service, AccessKey.Kind.TOKEN, now, null, now));
        return new NewKreds(kreds, links.make(first.id()), token);
    }
}
