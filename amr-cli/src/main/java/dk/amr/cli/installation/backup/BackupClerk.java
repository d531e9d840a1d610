package dk.amr.cli.installation.backup;

import com.google.inject.Inject;
import dk.amr.cli.console.Clerk;
import dk.amr.domain.access.Caller;
import dk.amr.domain.installation.LookAtDatabase;
import dk.amr.domain.installation.backup.CommandTokens;
import dk.amr.domain.installation.backup.DatabaseCopies;

/** As whom a backup command acts: the account of commands, or whoever runs the machine where there is none. */
final class BackupClerk {

    private final Clerk clerk;
    private final CommandTokens tokens;
    private final DatabaseCopies copies;
    private final LookAtDatabase database;

    @Inject
    BackupClerk(Clerk clerk, CommandTokens tokens, DatabaseCopies copies, LookAtDatabase database) {
        this.clerk = clerk;
        this.tokens = tokens;
        this.copies = copies;
        this.database = database;
    }

    Caller caller() {
        boolean canTell = tokens.areThere()
                && !copies.isEmpty()
                && copies.tellsWhoGetsIn()
                && database.look(clerk.operator()).isCurrent();
        return canTell ? clerk.anyCaller() : clerk.operator();
    }
}
