package dk.amr.web.network;

import dk.amr.domain.access.account.Colleague;
import dk.amr.domain.network.Network;
import dk.amr.domain.offer.look.NetworkLine;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A network and its figures on the day, for scripts; {@code lastDay} is null while no end is known. */
record NetworkLineView(
        UUID id,
        String kommunegruppe,
        @Nullable String facilitator,
        @Nullable String facilitatorName,
        LocalDate from,
        @Nullable LocalDate lastDay,
        boolean isActive,
        int participants,
        int eligible,
        int openOffers,
        int version) {

    static NetworkLineView from(NetworkLine line, LocalDate day) {
        Network network = line.network();
        Optional<Colleague> facilitator = Optional.ofNullable(line.facilitator());
        return new NetworkLineView(
                network.id().value(),
                line.kommunegruppe().value(),
                facilitator.map(Colleague::address).orElse(null),
                facilitator.map(Colleague::name).orElse(null),
                network.period().from(),
                network.period().last().orElse(null),
                network.isActive(day),
                line.participants(),
                line.eligible(),
                line.openOffers(),
                network.version().number());
    }
}
