package dk.amr.cli.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The control of {@link CanariesTest}: whatever is planted is found, or finding nothing there would mean nothing. */
class CanaryTest {

    private static final Canary CANARY = Canary.numbered(7);
    private static final String WORD = CANARY.word();

    static Stream<byte[]> planted() {
        byte[] utf8 = WORD.getBytes(StandardCharsets.UTF_8);
        String middle = WORD.substring(0, 6) + "<mark>" + WORD.substring(6, 9) + "</mark>" + WORD.substring(9);
        return Stream.concat(
                Stream.of(
                                "DEBUG insert into note values ('" + WORD + "')",
                                "fault: " + WORD.toUpperCase(Locale.ROOT),
                                Normalizer.normalize("SUMMARY:" + WORD, Normalizer.Form.NFD),
                                "GET /soeg?q="
                                        + java.net.URLEncoder.encode(WORD, StandardCharsets.UTF_8)
                                                .toLowerCase(Locale.ROOT),
                                "GET /soeg?q=" + java.net.URLEncoder.encode(WORD, StandardCharsets.UTF_8),
                                "{\"task\":\"kan\\u00e6ri\\u00e9fugl07\\u00e5\\u00f8qzx\"}",
                                "<td>kan&#230;ri&#233;fugl07&#229;&#248;qzx</td>",
                                "Authorization: Basic "
                                        + Base64.getEncoder()
                                                .encodeToString(("x:" + WORD).getBytes(StandardCharsets.UTF_8)),
                                "task_data=" + Base64.getUrlEncoder().encodeToString(utf8),
                                "blob " + HexFormat.of().formatHex(utf8),
                                "DESCRIPTION:" + WORD.substring(0, 8) + "\r\n " + WORD.substring(8),
                                "kan=C3=A6ri=C3=A9fugl07=C3=A5=C3=B8qzx",
                                "<p>" + middle + "</p>",
                                String.join("-", WORD.split("")))
                        .map(text -> text.getBytes(StandardCharsets.UTF_8)),
                Stream.of(
                        WORD.getBytes(Charset.forName("windows-1252")),
                        WORD.getBytes(StandardCharsets.UTF_16LE),
                        WORD.getBytes(StandardCharsets.UTF_16BE)));
    }

    @ParameterizedTest
    @MethodSource("planted")
    void what_is_planted_is_found(byte[] leak) {
        assertThat(CANARY.in(leak)).isPresent();
        assertThat(Canary.any().in(leak)).isPresent();
    }

    @Test
    void another_word_is_not_found() {
        assertThat(Canary.numbered(8).in(WORD)).isEmpty();
        assertThat(CANARY.in("en kanariefugl 07")).isEmpty();
    }
}
