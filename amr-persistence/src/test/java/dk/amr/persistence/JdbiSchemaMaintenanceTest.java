package dk.amr.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.installation.SchemaMaintenanceContract;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class JdbiSchemaMaintenanceTest {

    @ParameterizedTest
    @EnumSource
    void the_newest_change_and_how_many_there_are_is_known(Dialect dialect) throws IOException, URISyntaxException {
        URL folder = Objects.requireNonNull(getClass().getResource("/db/migration/" + dialect.folder()));
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            List<String> changes = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("V"))
                    .map(name -> name.substring(1, 4))
                    .sorted()
                    .toList();

            assertThat(changes)
                    .hasSize(FlywaySchemaMaintenance.CHANGES)
                    .last()
                    .isEqualTo(FlywaySchemaMaintenance.NEWEST);
        }
    }

    @Nested
    final class InSqlite extends OnSqlite implements SchemaMaintenanceContract {}

    @Nested
    final class InPostgresql extends OnPostgresql implements SchemaMaintenanceContract {}
}
