package dk.amr.web.access;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.amr.domain.access.signin.StaffAccount;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An account and how it is used, for scripts. */
record StaffAccountView(
        @JsonUnwrapped AccountView account, @Nullable Instant lastSignIn, boolean hasSecondStep, int openSessions) {

    static StaffAccountView from(StaffAccount seen) {
        return new StaffAccountView(
                AccountView.from(seen.account()), seen.lastSignIn(), seen.hasSecondStep(), seen.openSessions());
    }

    @Override
    public String toString() {
        return "StaffAccountView";
    }
}
