package dk.amr.cli.installation.backup;

import com.google.inject.Inject;
import dk.amr.cli.console.output.Display;
import dk.amr.cli.console.output.Format;
import dk.amr.cli.console.output.Listing;
import dk.amr.domain.installation.backup.Manifest;
import java.util.List;

/** Tells what a backup is. */
final class BackupListing {

    private final Display display;

    @Inject
    BackupListing(Display display) {
        this.display = display;
    }

    void show(Format format, Manifest backup) {
        display.showOne(
                format,
                new Listing<>("backup", List.of(backup))
                        .column("madeAt", "Lavet", "Made", Manifest::madeAt)
                        .column("program", "Udgave", "Version", Manifest::program)
                        .column(
                                "kind",
                                "Database",
                                "Database",
                                manifest -> manifest.holding().kind())
                        .column(
                                "schema",
                                "Skema",
                                "Schema",
                                manifest -> manifest.holding().schema())
                        .column(
                                "kredse",
                                "Kredse",
                                "Kredse",
                                manifest -> manifest.holding().kredse().size())
                        .column(
                                "rows",
                                "Rækker",
                                "Rows",
                                manifest -> manifest.holding().size())
                        .column(
                                "events",
                                "Hændelser",
                                "Events",
                                manifest -> manifest.holding().head().number()));
    }
}
