package dk.amr.cli.bootstrap;

import com.google.inject.Inject;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.settings.Settings;
import dk.amr.domain.confidentiality.key.Keyset;
import dk.amr.domain.confidentiality.key.MasterKey;
import dk.amr.domain.confidentiality.key.WrappedKeys;
import dk.amr.persistence.sharing.TombstoneReplay;
import java.nio.file.Files;
import java.util.Set;
import java.util.stream.Collectors;

/** What comes before anything is served: what was destroyed is destroyed here too, and missing keys are told of. */
final class Threshold {

    private final Console console;
    private final Settings settings;
    private final TombstoneReplay tombstones;
    private final Keyset keyset;
    private final WrappedKeys wrapped;

    @Inject
    Threshold(Console console, Settings settings, TombstoneReplay tombstones, Keyset keyset, WrappedKeys wrapped) {
        this.console = console;
        this.settings = settings;
        this.tombstones = tombstones;
        this.keyset = keyset;
        this.wrapped = wrapped;
    }

    void cross() {
        tombstones.replay();
        if (!Files.exists(settings.keyset()) || isAKeyMissing()) {
            console.say(
                    "Nøglerne til det, der deles på møder, mangler. Resten virker. Hent nøglefilen fra jeres kopi.",
                    "The keys to what is shared at meetings are missing. The rest works. Fetch the key file from your copy.");
        }
    }

    private boolean isAKeyMissing() {
        Set<String> known = keyset.all().stream().map(MasterKey::id).collect(Collectors.toSet());
        return !known.containsAll(wrapped.countByMasterKey().keySet());
    }
}
