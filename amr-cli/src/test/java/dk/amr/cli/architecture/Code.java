package dk.amr.cli.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.core.importer.Locations;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * All code as it was compiled. It takes half the memory that tests have, so nobody keeps it longer than needed.
 *
 * @param main the program
 * @param tests its tests
 * @param wrong what is wrong on purpose
 */
record Code(JavaClasses main, JavaClasses tests, JavaClasses wrong) {

    static final String ROOT = "dk.amr.";
    static final String WRONG_ROOT = "dk.amr.cli.architecture.wrong.";

    static Code read() {
        return new Code(
                new ClassFileImporter()
                        .withImportOption(location -> !isOfTests(location))
                        .importPackages("dk.amr"),
                readTests(),
                new ClassFileImporter().importPackages("dk.amr.cli.architecture.wrong"));
    }

    // built together with the rest, the tests of the domain are a jar of their own
    private static boolean isOfTests(Location location) {
        return location.contains("/test-classes/") || location.contains("-tests.jar");
    }

    /** The tests of all modules; those that are not on the class path are read where they were compiled. */
    private static JavaClasses readTests() {
        List<Location> tests = new ArrayList<>();
        for (Location location : Locations.ofPackage("dk.amr")) {
            if (isOfTests(location)) {
                tests.add(location);
            }
        }
        for (String module : List.of("amr-persistence", "amr-web")) {
            Path compiled = Path.of("..", module, "target", "test-classes");
            if (!Files.isDirectory(compiled)) {
                throw new IllegalStateException("compile the tests of " + module + " first");
            }
            tests.add(Location.of(compiled));
        }
        return new ClassFileImporter()
                .withImportOption(location -> !location.contains("/wrong/"))
                .importLocations(tests);
    }
}
