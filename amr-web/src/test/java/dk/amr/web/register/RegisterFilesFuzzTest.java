package dk.amr.web.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dk.amr.domain.register.file.RegisterFile;
import dk.amr.domain.shared.InvalidValue;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;

/**
 * Any bytes at all are a file that is read, or that is refused in a sentence. Ordinary tests replay what lies beside
 * it; to look for more: {@code JAZZER_FUZZ=1 mvn -pl amr-web -am test -Dtest=RegisterFilesFuzzTest#files
 * -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class RegisterFilesFuzzTest {

    private static final int ENOUGH = 10_000;

    private final OfficeFiles files = new OfficeFiles();

    @FuzzTest(maxDuration = "60s")
    void files(byte[] content) {
        try (RegisterFile file = files.open(new ByteArrayInputStream(content))) {
            int rows = 0;
            for (Optional<List<String>> row = file.next(); row.isPresent() && rows < ENOUGH; row = file.next()) {
                rows++;
            }
        } catch (InvalidValue refused) {
            assertThat(refused.sentence().danish()).endsWith(".").doesNotContain("Exception");
        }
    }
}
