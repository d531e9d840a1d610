package dk.amr.cli.bootstrap;

import dk.amr.cli.console.Console;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/** Starts the program. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        // Guice would otherwise make classes in a way that Java 25 warns about
        System.setProperty("guice_bytecode_gen_option", "DISABLED");
        // and Java 25 would otherwise take any stream for a terminal
        System.setProperty("jdk.console", "java.base");
        Shutdown shutdown = new Shutdown();
        Console console = new Console(utf8(FileDescriptor.out), utf8(FileDescriptor.err), Main::isTerminal);
        int code = new Cli(System.getenv(), Clock.systemUTC(), shutdown).run(console, arguments);
        shutdown.isOver();
        System.exit(code);
    }

    @SuppressWarnings("SystemConsoleNull") // with the property above it is null where nobody looks on
    private static boolean isTerminal() {
        return System.console() != null;
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(stream)), false, StandardCharsets.UTF_8);
    }
}
