package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.shared.PlainSecrets;
import dk.amr.web.http.Response;
import dk.amr.web.http.WaitingFile;
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

    private static final WaitingFile FILE = new WaitingFile(new byte[] {1, 2, 3}, "register.csv");

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
    void a_file_is_handed_out_to_the_session_that_left_it() {
        String token = files.keep("anna", FILE);

        assertThat(files.find("bo", token)).isEmpty();
        assertThat(files.find("anna", "something else")).isEmpty();
        assertThat(files.find("anna", token)).contains(FILE);
        assertThat(FILE.content()).containsExactly(1, 2, 3);
    }

    @Test
    void of_a_file_that_is_dealt_with_nothing_is_kept_but_what_is_told_of_it() {
        WaitingFile file = new WaitingFile(new byte[] {1, 2, 3}, "register.csv");
        assertThat(file.told()).isEmpty();
        file.settle(request -> Response.redirect("/"));

        assertThat(file.told()).isPresent();
        assertThat(file.content()).isEmpty();
    }

    @Test
    void after_an_hour_nobody_gets_it() {
        String token = files.keep("anna", FILE);
        later(Duration.ofHours(1));
        assertThat(files.find("anna", token)).contains(FILE);

        String again = files.keep("anna", FILE);
        later(Duration.ofHours(1).plusMillis(1));
        assertThat(files.find("anna", again)).isEmpty();
    }

    @Test
    void it_follows_a_session_that_goes_on_under_another_secret() {
        String token = files.keep("anna", FILE);
        files.follow("anna", "anna anew");

        assertThat(files.find("anna", token)).isEmpty();
        assertThat(files.find("anna anew", token)).contains(FILE);
    }

    @Test
    void it_is_gone_with_its_session() {
        String ofAnna = files.keep("anna", FILE);
        String ofBo = files.keep("bo", FILE);
        files.forget("anna");

        assertThat(files.find("anna", ofAnna)).isEmpty();
        assertThat(files.find("bo", ofBo)).contains(FILE);
    }

    @Test
    void four_wait_and_the_oldest_makes_room() {
        String first = files.keep("anna", FILE);
        IntStream.range(0, 3).forEach(number -> files.keep("somebody " + number, FILE));
        assertThat(files.find("anna", first)).contains(FILE);

        String second = files.keep("anna", FILE);
        IntStream.range(3, 7).forEach(number -> files.keep("somebody " + number, FILE));
        assertThat(files.find("anna", second)).isEmpty();
    }

    @Test
    void one_that_is_dealt_with_makes_room_before_those_that_wait() {
        String first = files.keep("anna", FILE);
        WaitingFile done = new WaitingFile(new byte[] {4}, "");
        String second = files.keep("bo", done);
        done.settle(request -> Response.redirect("/"));
        IntStream.range(0, 3).forEach(number -> files.keep("somebody " + number, FILE));

        assertThat(files.find("anna", first)).contains(FILE);
        assertThat(files.find("bo", second)).isEmpty();
    }
}
