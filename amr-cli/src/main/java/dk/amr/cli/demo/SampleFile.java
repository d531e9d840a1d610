package dk.amr.cli.demo;

import dk.amr.domain.register.file.RegisterFile;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Rows of the sample register as a file that is opened, though no file was ever written. */
final class SampleFile implements RegisterFile {

    private final List<String> headings;
    private final Iterator<List<String>> rows;

    SampleFile(Stream<List<String>> rows) {
        this.headings = SampleRow.headings();
        this.rows = rows.iterator();
    }

    @Override
    public List<String> headings() {
        return headings;
    }

    @Override
    public Optional<List<String>> next() {
        return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
    }

    @Override
    public void close() {
        // there is nothing behind it
    }
}
