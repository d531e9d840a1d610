package dk.amr.domain.meeting.planning;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.AccountRepository;
import dk.amr.domain.meeting.MeetingId;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.network.Network;
import dk.amr.domain.network.NetworkId;
import dk.amr.domain.network.NetworkRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

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
        return of(networks.get(meeting.kreds(), meeting.network()), meeting);
    }

    /** As {@link #of(NetworkMeeting)}, for a meeting of that network. */
    public Optional<Account> of(Network network, NetworkMeeting meeting) {
        return of(network, meeting, accounts::find);
    }

    /** As {@link #of(NetworkMeeting)}, for many meetings of those networks; a meeting without one is not among them. */
    public Map<MeetingId, Account> ofAll(Collection<NetworkMeeting> meetings, Map<NetworkId, Network> within) {
        Map<AccountId, Optional<Account>> known = new HashMap<>();
        Map<MeetingId, Account> leading = new HashMap<>();
        meetings.forEach(meeting -> of(
                        Objects.requireNonNull(within.get(meeting.network())),
                        meeting,
                        id -> known.computeIfAbsent(id, accounts::find))
                .ifPresent(account -> leading.put(meeting.id(), account)));
        return leading;
    }

    private static Optional<Account> of(
            Network network, NetworkMeeting meeting, Function<AccountId, Optional<Account>> accounts) {
        LocalDate day = meeting.slot().day();
        return network.facilitatorOn(day).flatMap(accounts).filter(account -> account.isActiveOn(day));
    }
}
