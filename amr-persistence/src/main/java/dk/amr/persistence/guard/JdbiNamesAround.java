package dk.amr.persistence.guard;

import com.google.inject.Inject;
import dk.amr.domain.guard.Names;
import dk.amr.domain.guard.NamesAround;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.person.PersonId;
import dk.amr.persistence.SqlObjects;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

final class JdbiNamesAround implements NamesAround {

    private final NamesAroundSql sql;

    @Inject
    JdbiNamesAround(Jdbi jdbi) {
        this.sql = SqlObjects.of(jdbi, NamesAroundSql.class);
    }

    @Override
    public Names of(KredsId kreds, Collection<PersonId> participants, LocalDate day) {
        if (participants.isEmpty()) {
            return Names.NONE;
        }
        Set<UUID> people = new TreeSet<>();
        participants.forEach(each -> people.add(each.value()));
        List<UUID> workplaces = sql.workplaces(kreds.value(), people, day);
        if (!workplaces.isEmpty()) {
            people.addAll(sql.colleagues(kreds.value(), workplaces));
        }
        return new Names(
                sql.people(kreds.value(), people).stream()
                        .map(CalledRow::toDomain)
                        .toList(),
                workplaces.isEmpty()
                        ? List.of()
                        : sql.names(kreds.value(), workplaces).stream().sorted().toList());
    }
}
