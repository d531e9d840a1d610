package dk.amr.cli.policy;

import dk.amr.domain.shared.Danish;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what tells about somebody, however it is written: in any case, encoded for an address, escaped or taken apart.
 */
final class Detector {

    /** Number, given and family name, address, phone: the columns of a register that are about a person. */
    private static final int PERSONAL = 5;

    private final List<Pattern> patterns = new ArrayList<>();

    /** Everything about everybody in the file of a register, but for words too short to be told from any other. */
    void knowRegister(String content) {
        content.lines()
                .skip(1)
                .flatMap(line -> Stream.of(line.split(";")).limit(PERSONAL))
                .filter(cell -> cell.length() > 3 && !cell.matches("\\d\\d-\\d\\d-\\d{4}"))
                .distinct()
                .forEach(this::know);
    }

    void know(String text) {
        Stream.of(
                        text,
                        URLEncoder.encode(text, StandardCharsets.UTF_8),
                        Normalizer.normalize(text, Normalizer.Form.NFD),
                        escaped(text),
                        Danish.folded(text),
                        Base64.getEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8)))
                .distinct()
                .map(form -> Pattern.compile(
                        "(?<![\\p{L}\\d])" + Pattern.quote(form) + "(?![\\p{L}\\d])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .forEach(patterns::add);
    }

    /** The lines that tell. */
    List<String> telling(List<String> lines) {
        return lines.stream()
                .filter(line -> patterns.stream()
                        .anyMatch(pattern -> pattern.matcher(line).find()))
                .toList();
    }

    private static String escaped(String text) {
        return text.chars()
                .mapToObj(each -> each < 128 ? Character.toString(each) : "\\u%04x".formatted(each))
                .collect(Collectors.joining());
    }
}
