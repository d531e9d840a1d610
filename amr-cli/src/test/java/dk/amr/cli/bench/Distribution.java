package dk.amr.cli.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The zip of the build, unpacked in a folder with a home of its own. */
record Distribution(Path folder, Path amr) {

    static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    static Distribution unpackedIn(Path folder) throws IOException {
        Path zip = only(Path.of("target"), file -> file.getFileName().toString().matches("amr-[0-9.]+.*\\.zip"));
        unpack(folder, zip);
        Path amr = only(folder, file -> Files.exists(file.resolve("amr"))).resolve("amr");
        Files.setPosixFilePermissions(amr, PosixFilePermissions.fromString("rwxr-xr-x"));
        return new Distribution(folder, amr);
    }

    private static Path only(Path folder, Predicate<Path> wanted) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(wanted)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no distribution; run mvn -Pbench verify"));
        }
    }

    private static void unpack(Path folder, Path zip) throws IOException {
        try (InputStream content = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(content)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path file = folder.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(entries, file);
                }
            }
        }
    }

    /** The command of the distribution with those arguments. */
    List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(amr.toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Runs the command to its end, and gives what it said. */
    String run(String... arguments) {
        return run(command(arguments));
    }

    Process start(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.put("AMR_HOME", folder.resolve("home").toString());
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        return builder.start();
    }

    String run(List<String> command) {
        try {
            Process process = start(command);
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command + ": " + said);
            }
            return said;
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static String address(BufferedReader said) throws IOException {
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            int place = line.indexOf("http://");
            if (place >= 0) {
                return line.substring(place).strip();
            }
        }
        throw new IllegalStateException("it never listened");
    }

    /** What the process has in memory, in megabytes, as Linux tells it. */
    static long resident(Process process) {
        try {
            return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                    .sum();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
