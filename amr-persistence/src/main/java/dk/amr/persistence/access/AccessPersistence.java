package dk.amr.persistence.access;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import dk.amr.domain.access.AuditLog;
import dk.amr.domain.access.account.AccessKeyRepository;
import dk.amr.domain.access.account.AccountLetterRepository;
import dk.amr.domain.access.account.AccountRepository;
import dk.amr.domain.access.audit.AuditTrail;
import dk.amr.domain.access.once.PostingRepository;
import dk.amr.domain.access.signin.AttemptRepository;
import dk.amr.domain.access.signin.SecondStepRepository;

/** Binds accounts, keys, attempts and the audit trail. */
public final class AccessPersistence extends AbstractModule {

    @Override
    protected void configure() {
        bind(AccountRepository.class).to(JdbiAccountRepository.class).in(Scopes.SINGLETON);
        bind(AccessKeyRepository.class).to(JdbiAccessKeyRepository.class).in(Scopes.SINGLETON);
        bind(AccountLetterRepository.class)
                .to(JdbiAccountLetterRepository.class)
                .in(Scopes.SINGLETON);
        bind(SecondStepRepository.class).to(JdbiSecondStepRepository.class).in(Scopes.SINGLETON);
        bind(AttemptRepository.class).to(JdbiAttemptRepository.class).in(Scopes.SINGLETON);
        bind(PostingRepository.class).to(JdbiPostingRepository.class).in(Scopes.SINGLETON);
        bind(AuditTrail.class).to(JdbiAuditTrail.class).in(Scopes.SINGLETON);
        bind(AuditLog.class).to(AuditTrail.class);
    }
}
