package dk.amr.domain.meeting.planning;

import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.AccountRepository;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.network.NetworkRepository;
import java.util.Optional;

/** Tells who leads a meeting: whoever leads its network that day, and nobody else (S24). */
public final class Facilitators {

    private final NetworkRepository networks;
    private final AccountRepository accounts;

    public Facilitators(NetworkRepository networks, AccountRepository accounts) {
        this.networks = networks;
        this.accounts = accounts;
    }

    /** The account, if its holder can still do it. */
    public Optional<Account> of(NetworkMeeting meeting) {
        return networks.get(meeting.kreds(), meeting.network())
                .facilitatorOn(meeting.slot().day())
                .flatMap(accounts::find)
                .filter(account -> account.isActiveOn(meeting.slot().day()));
    }
}
