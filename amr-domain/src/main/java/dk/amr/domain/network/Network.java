package dk.amr.domain.network;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.kommunegruppe.KommunegruppeId;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.shared.Period;
import dk.amr.domain.shared.Version;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The network of a kommunegruppe (S32), led by a consultant of the kreds (S24).
 *
 * @param period from the day it is established; closed from the day its period ends
 * @param facilitations who leads it, by their first day
 */
public record Network(
        NetworkId id,
        KredsId kreds,
        KommunegruppeId kommunegruppe,
        Period period,
        List<Facilitation> facilitations,
        Version version) {

    public Network {
        facilitations = facilitations.stream()
                .sorted(Comparator.comparing(Facilitation::from))
                .toList();
    }

    /** A new network, led from its first day. */
    public static Network established(
            NetworkId id, KredsId kreds, KommunegruppeId kommunegruppe, LocalDate from, AccountId facilitator) {
        return new Network(
                id, kreds, kommunegruppe, Period.from(from), List.of(new Facilitation(facilitator, from)), Version.NEW);
    }

    public boolean isActive(LocalDate day) {
        return period.includes(day);
    }

    /** Whether its last day lies before that day. */
    public boolean isClosed(LocalDate day) {
        return period.last().filter(day::isAfter).isPresent();
    }

    /** Who leads it on the day; nobody before it is established or after it is closed. */
    public Optional<AccountId> facilitatorOn(LocalDate day) {
        return facilitations.stream()
                .filter(each -> isActive(day) && !each.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(Facilitation::account);
    }

    /** Who leads it on the day, or is to lead it where it has not begun. */
    public Optional<AccountId> facilitatorSeenOn(LocalDate day) {
        return facilitatorOn(isAhead(day) ? period.from() : day);
    }

    /** Whether it has not begun on that day. */
    public boolean isAhead(LocalDate day) {
        return period.from().isAfter(day);
    }

    public boolean isLedBy(AccountId account, LocalDate day) {
        return facilitatorOn(day).filter(account::equals).isPresent();
    }

    /** The network led by somebody else from that day on; what was planned for later days gives way. */
    public Network ledBy(AccountId account, LocalDate from) {
        if (!isActive(from)) {
            throw new NetworkIsNotActive();
        }
        Stream<Facilitation> before =
                facilitations.stream().filter(each -> each.from().isBefore(from));
        return new Network(
                id,
                kreds,
                kommunegruppe,
                period,
                Stream.concat(before, Stream.of(new Facilitation(account, from)))
                        .toList(),
                version);
    }

    /** The network with that day as its last. */
    public Network closedAfter(LocalDate lastDay) {
        if (!isActive(lastDay)) {
            throw new NetworkIsNotActive();
        }
        return new Network(id, kreds, kommunegruppe, Period.through(period.from(), lastDay), facilitations, version);
    }
}
