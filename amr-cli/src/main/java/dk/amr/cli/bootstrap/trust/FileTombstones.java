package dk.amr.cli.bootstrap.trust;

import dk.amr.cli.console.settings.TombstoneFile;
import dk.amr.persistence.sharing.Tombstones;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Tombstones in the file beside the keys. */
final class FileTombstones implements Tombstones {

    private final TombstoneFile file;
    private final Clock clock;

    FileTombstones(TombstoneFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    @Override
    public void add(Collection<UUID> items) {
        file.add(items, clock.instant());
    }

    @Override
    public long end() {
        return file.end();
    }

    @Override
    public List<UUID> since(long position) {
        return file.since(position);
    }
}
