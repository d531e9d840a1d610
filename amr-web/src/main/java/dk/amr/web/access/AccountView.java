package dk.amr.web.access;

import dk.amr.domain.access.Role;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.StaffName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account, for scripts. */
record AccountView(
        UUID id,
        String login,
        @Nullable String called,
        List<String> roles,
        boolean isService,
        boolean isDisabled,
        @Nullable LocalDate lastDay,
        String language,
        int version) {

    static AccountView from(Account account) {
        return new AccountView(
                account.id().value(),
                account.login().value(),
                Optional.ofNullable(account.called()).map(StaffName::value).orElse(null),
                account.roles().stream().sorted().map(Role::name).toList(),
                account.isService(),
                account.isDisabled(),
                account.lastDay(),
                account.language().code(),
                account.version().number());
    }

    @Override
    public String toString() {
        return "AccountView[" + id + "]";
    }
}
