package dk.amr.cli.installation;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.cli.console.output.Display;
import dk.amr.cli.console.output.Format;
import dk.amr.cli.console.output.Listing;
import dk.amr.cli.console.settings.SettingValue;
import dk.amr.cli.console.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "show")
final class ShowConfigCommand implements Action {

    @Option(names = "--format", paramLabel = "table|json|csv")
    private Format format = Format.TABLE;

    private final Console console;
    private final Display display;
    private final Settings settings;

    @Inject
    ShowConfigCommand(Console console, Display display, Settings settings) {
        this.console = console;
        this.display = display;
        this.settings = settings;
    }

    @Override
    public ExitCode run() {
        display.show(
                format,
                new Listing<>("settings", settings.values())
                        .column("name", "Navn", "Name", SettingValue::setting)
                        .column("value", "Værdi", "Value", SettingValue::shown)
                        .column("from", "Kommer fra", "Comes from", ShowConfigCommand::origin)
                        .column("meaning", "Betyder", "Means", this::meaning));
        return ExitCode.DONE;
    }

    private String meaning(SettingValue value) {
        return value.setting().meaning().in(console.language());
    }

    private static Listing.Word origin(SettingValue value) {
        return Listing.Word.of(value.origin(), value.origin().title());
    }
}
