package dk.amr.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DeviceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:150.0) Gecko/20100101 Firefox/150.0 | Firefox, Windows",
                "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/150.0 Safari/537.36 Edg/150.0 | Edge, Windows",
                "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/150.0 Safari/537.36 | Chrome, Android",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18 like Mac OS X) Version/18.0 Safari/604.1 | Safari, iPhone",
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15) Version/18.0 Safari/605.1 | Safari, Mac"
            })
    void a_browser_is_known_by_two_words(String told, String words) {
        assertThat(Device.of(told)).isEqualTo(words);
    }

    @Test
    void what_is_unknown_or_endless_is_nothing() {
        assertThat(Device.of(null)).isEmpty();
        assertThat(Device.of("curl/8.0 <script>")).isEmpty();
        assertThat(Device.of("Firefox/ Windows" + "x".repeat(1000))).isEmpty();
    }
}
