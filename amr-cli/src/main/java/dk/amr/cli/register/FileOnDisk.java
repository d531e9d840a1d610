package dk.amr.cli.register;

import dk.amr.cli.console.Console;
import dk.amr.cli.console.Trouble;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** The file that a command was pointed at. */
final class FileOnDisk {

    private FileOnDisk() {}

    /** Opens the file; where somebody looks on, a bar tells how far the reading has come. */
    static InputStream open(Path file, Console console) throws IOException {
        if (Files.isDirectory(file)) {
            throw unreadable(file);
        }
        InputStream content = Files.newInputStream(file);
        return console.isTerminal() ? ProgressBar.wrap(content, bar(file, console)) : content;
    }

    private static ProgressBarBuilder bar(Path file, Console console) throws IOException {
        return new ProgressBarBuilder()
                .setTaskName(console.in("Læser", "Reading"))
                .setInitialMax(Files.size(file))
                .setUnit(" kB", 1024)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(console.messages()))
                .clearDisplayOnFinish();
    }

    static Trouble unreadable(Path file) {
        return new Trouble(
                "Filen " + file + " kan ikke læses. Tjek, at den findes, og at du må læse den.",
                "The file " + file + " is unreadable. Check that it exists and that you may read it.");
    }

    static Trouble unwritable(Path file) {
        return new Trouble(
                "Filen " + file + " kan ikke skrives. Tjek, at mappen findes, og at du må skrive i den.",
                "The file " + file + " cannot be written. Check that the folder exists and that you may write there.");
    }
}
