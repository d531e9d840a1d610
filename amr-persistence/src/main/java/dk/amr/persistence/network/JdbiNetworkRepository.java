package dk.amr.persistence.network;

import com.google.inject.Inject;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.network.Network;
import dk.amr.domain.network.NetworkExistsAlready;
import dk.amr.domain.network.NetworkId;
import dk.amr.domain.network.NetworkRepository;
import dk.amr.domain.shared.ChangedMeanwhile;
import dk.amr.domain.shared.Transactions;
import dk.amr.persistence.Broken;
import dk.amr.persistence.SqlObjects;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

final class JdbiNetworkRepository implements NetworkRepository {

    private static final Broken BROKEN = Broken.newAgain("network").or("networks_overlap", NetworkExistsAlready::new);

    private final NetworkSql sql;
    private final Transactions transactions;

    @Inject
    JdbiNetworkRepository(Jdbi jdbi, Transactions transactions) {
        this.sql = SqlObjects.of(jdbi, NetworkSql.class);
        this.transactions = transactions;
    }

    @Override
    public Optional<Network> find(KredsId kreds, NetworkId id) {
        return toDomain(sql.find(kreds.value(), id.value())).stream().findFirst();
    }

    @Override
    public List<Network> findAll(KredsId kreds, Collection<NetworkId> ids) {
        return ids.isEmpty()
                ? List.of()
                : toDomain(sql.findAll(
                        kreds.value(), ids.stream().map(NetworkId::value).toList()));
    }

    @Override
    public List<Network> ofKreds(KredsId kreds) {
        return toDomain(sql.ofKreds(kreds.value()));
    }

    @Override
    public void save(Network network) {
        BROKEN.guard(() -> transactions.inTransaction(() -> {
            write(network, NetworkRow.of(network));
            return network;
        }));
    }

    private void write(Network network, NetworkRow row) {
        if (network.version().isNew()) {
            sql.insert(row);
        } else if (sql.update(row) == 0) {
            throw new ChangedMeanwhile();
        } else {
            sql.removeFacilitations(row.id());
        }
        sql.insertFacilitations(FacilitationRow.of(network));
    }

    private List<Network> toDomain(List<NetworkRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<FacilitationRow>> facilitations =
                sql.facilitations(rows.stream().map(NetworkRow::id).toList()).stream()
                        .collect(Collectors.groupingBy(FacilitationRow::networkId));
        return rows.stream()
                .map(row -> row.toDomain(facilitations.getOrDefault(row.id(), List.of())))
                .toList();
    }
}
