package dk.amr.cli.bootstrap;

import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.cli.console.settings.PrivateFile;
import dk.amr.cli.console.settings.Settings;
import dk.amr.cli.console.settings.SettingsReader;
import dk.amr.domain.shared.Sentence;
import dk.amr.persistence.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;

/** What is told of a fault of ours: a number to those who met it, and to us where it happened, but nobody's data. */
final class Faults {

    private static final int LONGEST = 200_000;

    private final Console console;
    private final Map<String, String> environment;
    private final Clock clock;

    Faults(Console console, Map<String, String> environment, Clock clock) {
        this.console = console;
        this.environment = environment;
        this.clock = clock;
    }

    ExitCode tell(Throwable fault, boolean wantsDetails) {
        String number = "%08X".formatted(new SecureRandom().nextInt());
        note(number, fault);
        console.say(
                Database.isDamaged(fault)
                        ? damaged(number)
                        : Database.isUnreachable(fault) ? unreachable(number) : unforeseen(number));
        if (wantsDetails) {
            fault.printStackTrace(console.messages());
        }
        return ExitCode.FAULT;
    }

    private static Sentence unreachable(String number) {
        return new Sentence(
                "Databasen svarer ikke. Tjek, at den kører, og at AMR_DATABASE_URL er rigtig. Fejlnummer " + number
                        + ".",
                "The database does not answer. Check that it runs and that AMR_DATABASE_URL is right. Number " + number
                        + ".");
    }

    private static Sentence damaged(String number) {
        return new Sentence(
                "Databasens fil er beskadiget, eller også er den ingen database. Stop tjenesten, og sæt den nyeste"
                        + " sikkerhedskopi i dens sted: amr backup restore FIL. Fejlnummer " + number + ".",
                "The database's file is damaged, or it is no database. Stop the service and put the newest backup in its"
                        + " place: amr backup restore FILE. Number " + number + ".");
    }

    private static Sentence unforeseen(String number) {
        return new Sentence(
                "Der er sket en fejl hos os. Skriv fejlnummer " + number + ", når du melder den.",
                "There was a fault of ours. Give number " + number + " when you report it.");
    }

    private void note(String number, Throwable fault) {
        try {
            Settings settings = new SettingsReader(environment).read();
            Path file = settings.faults();
            if (Files.isDirectory(settings.home())) {
                String earlier = Files.exists(file) ? PrivateFile.read(file) : "";
                PrivateFile.write(file, latest(earlier) + clock.instant() + " " + number + "\n" + places(fault));
            }
        } catch (RuntimeException notNoted) {
            console.say("Fejlen kunne ikke noteres.", "The fault could not be noted.");
        }
    }

    private static String latest(String noted) {
        return noted.substring(Math.max(0, noted.length() - LONGEST));
    }

    // the messages are left out, for they may hold what somebody wrote
    private static String places(Throwable fault) {
        StringBuilder places = new StringBuilder();
        Throwable each = fault;
        for (int depth = 0; each != null && depth < 8; depth++) {
            places.append("  ").append(each.getClass().getName()).append('\n');
            for (StackTraceElement frame : each.getStackTrace()) {
                places.append("    at ").append(frame).append('\n');
            }
            each = each.getCause();
        }
        return places.toString();
    }
}
