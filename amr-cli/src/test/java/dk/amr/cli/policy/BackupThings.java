package dk.amr.cli.policy;

import java.util.UUID;

/** Files for backups; no event is about one. */
final class BackupThings {

    private final Town town;

    BackupThings(Town town) {
        this.town = town;
    }

    /** A name for a backup that there is not yet. */
    Thing none() {
        String file = town.anEmptyOffice().home().resolveSibling("backup.zip").toString();
        return new Thing(UUID.randomUUID(), UUID.randomUUID(), file, 1, false);
    }

    /** A backup of the installation as it is now. */
    Thing one() {
        Thing file = none();
        town.anOfficeWith(town.serviceToken())
                .run("backup", "create", file.name())
                .isDone();
        return file;
    }
}
