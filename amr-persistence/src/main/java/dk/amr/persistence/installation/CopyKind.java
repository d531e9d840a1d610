package dk.amr.persistence.installation;

import dk.amr.domain.access.audit.AuditEvent;
import dk.amr.domain.installation.backup.Holding;
import dk.amr.domain.installation.backup.Replaced;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** How one kind of database is copied and replaced. */
interface CopyKind {

    /** Where it can be asked which changes of shape there are, even if there is no database yet. */
    DataSource toAskForChanges();

    boolean isEmpty() throws SQLException, IOException;

    boolean tellsWhoGetsIn();

    Optional<Holding> holding() throws SQLException;

    Holding copyInto(Path folder) throws SQLException, IOException;

    Holding examine(Path folder) throws SQLException, IOException;

    Map<String, Integer> masterKeysIn(Path folder) throws SQLException, IOException;

    void readTrail(Path folder, Consumer<AuditEvent> reader) throws SQLException, IOException;

    Replaced replaceBy(Path folder, Instant now, Consumer<Replaced> finishing) throws SQLException, IOException;
}
