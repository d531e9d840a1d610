package dk.amr.web.http;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.account.Account;

/** Somebody who was recognised: the account, as whom the use cases are called, and the secret it was known by. */
public record Visitor(Account account, Caller caller, String secret) {

    @Override
    public String toString() {
        return "Visitor";
    }
}
