package dk.amr.web.register;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.register.file.RegisterFile;
import dk.amr.domain.shared.InvalidValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files with bytes changed, left out, doubled and cut away: each is read, or refused in a sentence. */
class BrokenFilesTest {

    private static final int TIMES = 400;
    private static final byte[] TEXT = "Fornavn;Efternavn;Tiltrådt\r\n\"Åse; \"\"Å\"\"\";Prøve;01-02-2027\r\nBo;;\r\n"
            .getBytes(StandardCharsets.UTF_8);

    private final OfficeFiles files = new OfficeFiles();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_text_is_read_or_refused(long seed) {
        Random random = new Random(seed);
        for (int time = 0; time < TIMES; time++) {
            readOrRefused(broken(TEXT, random));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void a_spreadsheet_is_read_or_refused(long seed) throws Exception {
        Random random = new Random(seed);
        byte[] whole = spreadsheet();
        for (int time = 0; time < TIMES; time++) {
            readOrRefused(broken(whole, random));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7})
    void what_is_broken_within_a_spreadsheet_is_read_or_refused(long seed) throws Exception {
        Random random = new Random(seed);
        Archive whole = Archive.of(spreadsheet());
        List<Map.Entry<String, byte[]>> parts = List.copyOf(whole.parts().entrySet());
        for (int time = 0; time < TIMES; time++) {
            Map.Entry<String, byte[]> part = parts.get(random.nextInt(parts.size()));
            String text = new String(broken(part.getValue(), random), StandardCharsets.ISO_8859_1);
            readOrRefused(whole.with(part.getKey(), text).bytes());
        }
    }

    @Test
    void the_whole_files_are_read() throws Exception {
        assertThat(isRead(TEXT)).isTrue();
        assertThat(isRead(spreadsheet())).isTrue();
    }

    private void readOrRefused(byte[] content) {
        try {
            isRead(content);
        } catch (InvalidValue refused) {
            assertThat(refused.sentence().danish()).doesNotContain("Exception", "Prøve");
        }
    }

    private boolean isRead(byte[] content) {
        try (RegisterFile file = files.open(new ByteArrayInputStream(content))) {
            int rows = 0;
            for (Optional<List<String>> row = file.next(); row.isPresent(); row = file.next()) {
                rows++;
            }
            return rows > 0 && !file.headings().isEmpty();
        }
    }

    private static byte[] broken(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        for (int change = random.nextInt(6); change >= 0 && bytes.length > 2; change--) {
            int place = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[place] = (byte) random.nextInt(256);
                case 1 -> bytes = Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length - 1));
                case 2 -> bytes = without(bytes, place, Math.min(bytes.length, place + 1 + random.nextInt(20)));
                default -> bytes = twice(bytes, place, Math.min(bytes.length, place + 1 + random.nextInt(40)));
            }
        }
        return bytes;
    }

    private static byte[] without(byte[] bytes, int from, int until) {
        ByteArrayOutputStream left = new ByteArrayOutputStream();
        left.write(bytes, 0, from);
        left.write(bytes, until, bytes.length - until);
        return left.toByteArray();
    }

    private static byte[] twice(byte[] bytes, int from, int until) {
        ByteArrayOutputStream more = new ByteArrayOutputStream();
        more.write(bytes, 0, until);
        more.write(bytes, from, bytes.length - from);
        return more.toByteArray();
    }

    private static byte[] spreadsheet() throws Exception {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(target, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Register");
            for (int row = 0; row < 5; row++) {
                sheet.value(row, 0, "Prøve " + row);
                sheet.inlineString(row, 1, "Åse");
                sheet.value(row, 2, 12.5 + row);
                sheet.value(row, 3, LocalDate.of(2027, 1, 1 + row));
                sheet.style(row, 3).format("dd-mm-yyyy").set();
            }
        }
        return target.toByteArray();
    }
}
