package dk.amr.persistence.register;

import com.google.inject.Inject;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.register.RegisterArchive;
import dk.amr.domain.register.RegisterLine;
import dk.amr.persistence.SqlObjects;
import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;

final class JdbiRegisterArchive implements RegisterArchive {

    private static final int BATCH = 500;

    private final ArchiveSql sql;
    private final KnownRegister register;

    @Inject
    JdbiRegisterArchive(Jdbi jdbi, KnownRegister register) {
        this.sql = SqlObjects.of(jdbi, ArchiveSql.class);
        this.register = register;
    }

    @Override
    public void read(KredsId kreds, Consumer<RegisterLine> reader) {
        List<ArchivePlaceRow> places = after(kreds, ArchivePlaceRow.BEFORE_ALL);
        while (!places.isEmpty()) {
            List<PersonId> people = places.stream().map(ArchivePlaceRow::person).toList();
            register.lines(kreds, people).forEach(reader);
            places = after(kreds, places.getLast());
        }
    }

    private List<ArchivePlaceRow> after(KredsId kreds, ArchivePlaceRow last) {
        return sql.people(kreds.value(), last.sortKey(), last.id(), BATCH);
    }
}
