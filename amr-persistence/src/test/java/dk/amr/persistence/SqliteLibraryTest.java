package dk.amr.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteLibraryTest {

    @TempDir
    private Path folder;

    @Test
    void the_library_for_this_machine_is_laid_where_it_can_be_loaded() throws IOException {
        Path library = SqliteLibrary.unpackInto(folder);

        assertThat(library).hasParent(folder).isNotEmptyFile();
        assertThatNoException().isThrownBy(() -> System.load(library.toString()));
    }
}
