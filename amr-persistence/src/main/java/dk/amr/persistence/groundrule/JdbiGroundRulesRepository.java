package dk.amr.persistence.groundrule;

import com.google.inject.Inject;
import dk.amr.domain.groundrule.GroundRules;
import dk.amr.domain.groundrule.GroundRulesArePublished;
import dk.amr.domain.groundrule.GroundRulesRepository;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.shared.Transactions;
import dk.amr.persistence.Broken;
import dk.amr.persistence.SqlObjects;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

final class JdbiGroundRulesRepository implements GroundRulesRepository {

    // SQLite's own trigger comes before its unique indexes
    private static final Broken BROKEN = Broken.constraint("ground_rules_of_kreds", GroundRulesArePublished::new)
            .or("ground_rules_of_network", GroundRulesArePublished::new)
            .or("ground_rules_pkey", GroundRulesArePublished::new)
            .or("ground_rules_are_published", GroundRulesArePublished::new);

    private final GroundRulesSql sql;
    private final Transactions transactions;

    @Inject
    JdbiGroundRulesRepository(Jdbi jdbi, Transactions transactions) {
        this.sql = SqlObjects.of(jdbi, GroundRulesSql.class);
        this.transactions = transactions;
    }

    @Override
    public List<GroundRules> ofKreds(KredsId kreds) {
        return sql.ofKreds(kreds.value()).stream().map(GroundRulesRow::toDomain).toList();
    }

    @Override
    public void add(GroundRules rules) {
        BROKEN.guard(() -> transactions.inTransaction(() -> {
            sql.insert(GroundRulesRow.of(rules));
            return rules;
        }));
    }
}
