package dk.amr.cli.installation;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.cli.console.GlobalOptions;
import dk.amr.cli.console.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** For those who develop the program: writes its manual pages, which the distribution brings along. */
@Command(name = "manual", hidden = true)
@SuppressWarnings("NullAway.Init")
final class ManualCommand implements Action {

    @Parameters(paramLabel = "FOLDER")
    private Path folder;

    @Spec
    private CommandSpec command;

    private final Console console;
    private final GlobalOptions options;

    @Inject
    ManualCommand(Console console, GlobalOptions options) {
        this.console = console;
        this.options = options;
    }

    @Override
    public ExitCode run() {
        Map<String, String> pages = new TreeMap<>(Manual.of(command.root(), options.language()));
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> page : pages.entrySet()) {
                Files.writeString(folder.resolve(page.getKey()), page.getValue());
            }
        } catch (IOException failed) {
            throw new Trouble("Siderne kan ikke skrives.", "The pages cannot be written.");
        }
        console.say("Skrevet: " + pages.size() + " sider", "Written: " + pages.size() + " pages");
        return ExitCode.DONE;
    }
}
