package dk.amr.persistence.offer;

import com.google.inject.Inject;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.offer.promise.AmrLine;
import dk.amr.domain.offer.promise.AmrRoll;
import dk.amr.domain.person.PersonId;
import dk.amr.persistence.SqlObjects;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

final class JdbiAmrRoll implements AmrRoll {

    private final AmrRollSql sql;

    @Inject
    JdbiAmrRoll(Jdbi jdbi) {
        this.sql = SqlObjects.of(jdbi, AmrRollSql.class);
    }

    @Override
    public List<AmrLine> on(KredsId kreds, LocalDate day) {
        return sql.on(kreds.value(), day).stream().map(AmrLineRow::toDomain).toList();
    }

    @Override
    public List<AmrLine> of(KredsId kreds, PersonId person, LocalDate day) {
        return sql.of(kreds.value(), person.value(), day).stream()
                .map(AmrLineRow::toDomain)
                .toList();
    }
}
