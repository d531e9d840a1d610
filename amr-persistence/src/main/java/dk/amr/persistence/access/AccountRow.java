package dk.amr.persistence.access;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Version;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

record AccountRow(
        UUID id,
        UUID kredsId,
        String login,
        boolean isService,
        boolean isDisabled,
        String language,
        @Nullable String passwordHash,
        int version) {

    static AccountRow of(Account account) {
        return new AccountRow(
                account.id().value(),
                account.kreds().value(),
                account.login().value(),
                account.isService(),
                account.isDisabled(),
                account.language().name(),
                account.passwordHash(),
                account.version().number());
    }

    Account toDomain(List<String> roles) {
        return new Account(
                new AccountId(id),
                new KredsId(kredsId),
                new LoginName(login),
                roles.stream().map(Role::valueOf).collect(Collectors.toSet()),
                isService,
                isDisabled,
                null,
                Language.valueOf(language),
                passwordHash,
                new Version(version));
    }

    @Override
    public String toString() {
        return "AccountRow";
    }
}
