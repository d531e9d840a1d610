package dk.amr.persistence.network;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.network.Facilitation;
import dk.amr.domain.network.Network;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

record FacilitationRow(UUID networkId, LocalDate fromOn, UUID accountId) {

    static List<FacilitationRow> of(Network network) {
        return network.facilitations().stream()
                .map(each -> new FacilitationRow(
                        network.id().value(), each.from(), each.account().value()))
                .toList();
    }

    Facilitation toDomain() {
        return new Facilitation(new AccountId(accountId), fromOn);
    }
}
