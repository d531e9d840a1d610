package dk.amr.persistence.access;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.access.account.StaffName;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

record AccountRow(
        UUID id,
        UUID kredsId,
        String login,
        @Nullable String called,
        boolean isService,
        boolean isDisabled,
        @Nullable LocalDate lastDay,
        String language,
        @Nullable String passwordHash,
        int version) {

    static AccountRow of(Account account) {
        return new AccountRow(
                account.id().value(),
                account.kreds().value(),
                account.login().value(),
                Optional.ofNullable(account.called()).map(StaffName::value).orElse(null),
                account.isService(),
                account.isDisabled(),
                account.lastDay(),
                account.language().name(),
                account.passwordHash(),
                account.version().number());
    }

    Account toDomain(List<String> roles) {
        return new Account(
                new AccountId(id),
                new KredsId(kredsId),
                new LoginName(login),
                called == null ? null : new StaffName(called),
                roles.stream().map(Role::valueOf).collect(Collectors.toSet()),
                isService,
                isDisabled,
                lastDay,
                Language.valueOf(language),
                passwordHash,
                new Version(version));
    }

    @Override
    public String toString() {
        return "AccountRow";
    }
}
