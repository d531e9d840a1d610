package dk.amr.cli.bootstrap.trust;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.correspondence.link.LinkId;
import dk.amr.domain.shared.CountingIds;
import java.nio.charset.StandardCharsets;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HmacCodesTest {

    private final Hmac key = new Hmac(new byte[32]);
    private final HmacCodes codes = new HmacCodes(() -> key);

    @Test
    void a_challenge_has_one_code_of_six_digits() {
        UUID challenge = CountingIds.id(1);

        assertThat(codes.codeOf(challenge)).matches("[0-9]{6}").isEqualTo(codes.codeOf(challenge));
        assertThat(new HmacCodes(() -> new Hmac("k".repeat(32).getBytes(StandardCharsets.UTF_8))).codeOf(challenge))
                .isNotEqualTo(codes.codeOf(challenge));
        assertThat(new HmacLinkSecrets(() -> key).of(new LinkId(challenge))).doesNotContain(codes.codeOf(challenge));
    }

    @Test
    void every_digit_comes_about_as_often_as_another() {
        List<String> many = IntStream.range(0, 20_000)
                .mapToObj(number -> codes.codeOf(CountingIds.id(number)))
                .toList();
        for (int place = 0; place < 6; place++) {
            int at = place;
            IntSummaryStatistics times = many.stream()
                    .collect(Collectors.groupingBy(code -> code.charAt(at), Collectors.summingInt(each -> 1)))
                    .values()
                    .stream()
                    .mapToInt(Integer::intValue)
                    .summaryStatistics();

            assertThat(times.getCount()).isEqualTo(10);
            assertThat(times.getMin()).isGreaterThan(1750);
            assertThat(times.getMax()).isLessThan(2250);
        }
    }
}
