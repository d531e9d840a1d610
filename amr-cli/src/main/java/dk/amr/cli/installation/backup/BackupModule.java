package dk.amr.cli.installation.backup;

import com.google.inject.AbstractModule;
import dk.amr.domain.installation.backup.BackupFiles;
import dk.amr.domain.installation.backup.CommandTokens;

/** Binds the files that backups are, and the tokens that a restore may have to renew. */
public final class BackupModule extends AbstractModule {

    @Override
    protected void configure() {
        bind(BackupFiles.class).to(ZipBackupFiles.class);
        bind(ZipBackupFiles.class);
        bind(CommandTokens.class).to(TokenFileTokens.class);
        bind(TokenFileTokens.class);
    }
}
