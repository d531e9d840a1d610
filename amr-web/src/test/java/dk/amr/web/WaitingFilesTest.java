package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.shared.PlainSecrets;
import dk.amr.web.http.WaitingFiles;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WaitingFilesTest {

    private static final byte[] FILE = {1, 2, 3};

    private final AtomicReference<Instant> now = new AtomicReference<>(RunningWeb.NOW);
    private final WaitingFiles files = new WaitingFiles(new PlainSecrets(), new Clock() {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    });

    private void later(Duration time) {
        now.set(now.get().plus(time));
    }

    @Test
    void a_file_is_handed_out_once_to_the_session_that_left_it() {
        String token = files.keep("anna", FILE);

        assertThat(files.take("bo", token)).isEmpty();
        assertThat(files.take("anna", "something else")).isEmpty();
        assertThat(files.take("anna", token)).contains(FILE);
        assertThat(files.take("anna", token)).isEmpty();
    }

    @Test
    void after_an_hour_nobody_gets_it() {
        String token = files.keep("anna", FILE);
        later(Duration.ofHours(1));
        assertThat(files.take("anna", token)).contains(FILE);

        String again = files.keep("anna", FILE);
        later(Duration.ofHours(1).plusMillis(1));
        assertThat(files.take("anna", again)).isEmpty();
    }

    @Test
    void it_follows_a_session_that_goes_on_under_another_secret() {
        String token = files.keep("anna", FILE);
        files.follow("anna", "anna anew");

        assertThat(files.take("anna", token)).isEmpty();
        assertThat(files.take("anna anew", token)).contains(FILE);
    }

    @Test
    void it_is_gone_with_its_session() {
        String ofAnna = files.keep("anna", FILE);
        String ofBo = files.keep("bo", FILE);
        files.forget("anna");

        assertThat(files.take("anna", ofAnna)).isEmpty();
        assertThat(files.take("bo", ofBo)).contains(FILE);
    }

    @Test
    void four_wait_and_the_oldest_makes_room() {
        String first = files.keep("anna", FILE);
        IntStream.range(0, 3).forEach(number -> files.keep("somebody " + number, FILE));
        assertThat(files.take("anna", first)).contains(FILE);

        String second = files.keep("anna", FILE);
        IntStream.range(3, 7).forEach(number -> files.keep("somebody " + number, FILE));
        assertThat(files.take("anna", second)).isEmpty();
    }
}
