package dk.amr.persistence.sharing;

import com.google.inject.Inject;
import dk.amr.domain.confidentiality.key.WrappedKeys;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.meeting.sharing.KeysAreMissing;
import dk.amr.domain.network.NetworkId;
import dk.amr.domain.shared.Ids;
import dk.amr.domain.shared.Transactions;
import dk.amr.persistence.SqlObjects;
import dk.amr.persistence.sharing.seal.Binding;
import dk.amr.persistence.sharing.seal.MasterKeys;
import dk.amr.persistence.sharing.seal.Seal;
import dk.amr.persistence.sharing.seal.SealIsBroken;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** The keys of networks and periods. One that is open stays at hand for a moment, but never past a change of keys. */
final class JdbiVaultKeys implements WrappedKeys {

    private static final Duration AT_HAND = Duration.ofSeconds(30);

    private final VaultKeySql sql;
    private final MasterKeys masterKeys;
    private final Transactions transactions;
    private final Clock clock;
    private final Ids ids;
    private final Map<UUID, Open> atHand = new ConcurrentHashMap<>();

    private record Open(Seal seal, Instant until) {}

    @Inject
    JdbiVaultKeys(Jdbi jdbi, MasterKeys masterKeys, Transactions transactions, Clock clock, Ids ids) {
        this.sql = SqlObjects.of(jdbi, VaultKeySql.class);
        this.masterKeys = masterKeys;
        this.transactions = transactions;
        this.clock = clock;
        this.ids = ids;
    }

    /** The year and its half: 2027H1. */
    static String period(LocalDate day) {
        return "%04dH%d".formatted(day.getYear(), day.getMonthValue() <= 6 ? 1 : 2);
    }

    /** Which key the network has for the day; the first who asks makes it. */
    UUID idFor(KredsId kreds, NetworkId network, LocalDate day) {
        String period = period(day);
        return sql.of(network.value(), period)
                .orElseGet(() -> transactions.inTransaction(() -> {
                    sql.insert(made(kreds, network, period));
                    return sql.of(network.value(), period).orElseThrow();
                }))
                .id();
    }

    private VaultKeyRow made(KredsId kreds, NetworkId network, String period) {
        // where something lies under a key that is gone, another would hide that
        if (!masterKeys.areThere() && !sql.countByMasterKey().isEmpty()) {
            throw new KeysAreMissing();
        }
        UUID id = ids.next();
        String master = masterKeys.primary();
        byte[] wrapped = masterKeys.wrap(master, Seal.newKey(), binding(id, network.value(), master));
        return new VaultKeyRow(id, kreds.value(), network.value(), period, master, wrapped);
    }

    /** The seal of the key. */
    Seal seal(UUID id) {
        Instant now = clock.instant();
        Open open = atHand.get(id);
        if (open == null || !now.isBefore(open.until())) {
            open = new Open(new Seal(unwrapped(sql.find(id).orElseThrow(SealIsBroken::new))), now.plus(AT_HAND));
            atHand.put(id, open);
        }
        return open.seal();
    }

    private byte[] unwrapped(VaultKeyRow row) {
        return masterKeys.unwrap(row.masterKey(), row.wrapped(), binding(row.id(), row.networkId(), row.masterKey()));
    }

    @Override
    public Map<String, Integer> countByMasterKey() {
        return sql.countByMasterKey().stream()
                .collect(Collectors.toMap(VaultKeySql.KeysOfMaster::masterKey, VaultKeySql.KeysOfMaster::keys));
    }

    @Override
    public int rewrap(String masterKey, int most) {
        int rewrapped = transactions.inTransaction(() -> {
            List<VaultKeyRow> rows = sql.underOthersThan(masterKey, most);
            rows.forEach(row -> sql.rewrap(under(masterKey, row), row.masterKey()));
            return rows.size();
        });
        putAway();
        return rewrapped;
    }

    private VaultKeyRow under(String master, VaultKeyRow row) {
        byte[] wrapped = masterKeys.wrap(master, unwrapped(row), binding(row.id(), row.networkId(), master));
        return new VaultKeyRow(row.id(), row.kredsId(), row.networkId(), row.period(), master, wrapped);
    }

    /** Puts the keys away that are at hand. */
    void putAway() {
        atHand.clear();
    }

    private static Binding binding(UUID id, UUID network, String master) {
        return new Binding("vault_key", "wrapped", id, network, master);
    }
}
