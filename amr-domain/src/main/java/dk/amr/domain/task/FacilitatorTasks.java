package dk.amr.domain.task;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.account.AccountRepository;
import dk.amr.domain.kommunegruppe.KommunegruppeRepository;
import dk.amr.domain.network.Network;
import dk.amr.domain.network.NetworkRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The networks that are about to have nobody to lead them (S110, E17): known sixty days before. */
public final class FacilitatorTasks {

    private static final int DAYS_AHEAD = 60;

    private final NetworkRepository networks;
    private final KommunegruppeRepository groups;
    private final AccountRepository accounts;

    public FacilitatorTasks(NetworkRepository networks, KommunegruppeRepository groups, AccountRepository accounts) {
        this.networks = networks;
        this.groups = groups;
        this.accounts = accounts;
    }

    List<Task> on(Caller caller) {
        return networks.ofKreds(caller.kreds()).stream()
                .flatMap(network -> lastDay(network, caller.day()).stream()
                        .map(last -> new Task(
                                TaskKind.FACILITATOR_NEEDED,
                                network.id().value(),
                                null,
                                null,
                                groups.find(caller.kreds(), network.kommunegruppe())
                                        .orElseThrow()
                                        .name()
                                        .value(),
                                last))
                        .map(task -> task.ledByOthers(!network.isLedBy(caller.account(), caller.day()))))
                .toList();
    }

    /** The last day on which whoever leads the network now can do it, if it is near and nobody comes after. */
    private Optional<LocalDate> lastDay(Network network, LocalDate day) {
        return network.facilitatorOn(day)
                .flatMap(accounts::find)
                .flatMap(account -> account.isDisabled() ? Optional.of(day) : Optional.ofNullable(account.lastDay()))
                .filter(last -> !last.isAfter(day.plusDays(DAYS_AHEAD)))
                .filter(last ->
                        network.facilitatorOn(laterOf(last.plusDays(1), day)).equals(network.facilitatorOn(day)));
    }

    private static LocalDate laterOf(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
