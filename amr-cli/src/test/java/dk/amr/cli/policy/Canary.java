package dk.amr.cli.policy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A word that nobody else writes, looked for wherever it may have come, however it is written there. */
final class Canary {

    private final String word;
    private final String bare;

    /** A part of the word that looks the same however its letters are composed: without it the word is not there. */
    private final String plain;

    private final Map<String, byte[]> forms = new LinkedHashMap<>();

    /** The names of the forms by the two bytes they begin with, so that what is large is gone through once. */
    private final Map<Integer, List<String>> beginnings = new HashMap<>();

    private final BitSet begins = new BitSet(1 << Short.SIZE);

    /** Any of them: what all of them begin with. */
    static Canary any() {
        return new Canary("kanæriéfugl");
    }

    /** One to be put into something confidential; the number tells which. */
    static Canary numbered(int number) {
        return new Canary("kanæriéfugl%02dåøqzx".formatted(number));
    }

    private Canary(String word) {
        this.word = word;
        this.bare = bare(letters(word));
        this.plain = Stream.of(bare.split("[^a-z0-9]+"))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        Stream.of(word, word.toUpperCase(Locale.ROOT), nfd(word), nfd(word.toUpperCase(Locale.ROOT)))
                .forEach(this::know);
        know("utf-16le", word.getBytes(StandardCharsets.UTF_16LE));
        know("utf-16be", word.getBytes(StandardCharsets.UTF_16BE));
    }

    private void know(String spelling) {
        byte[] bytes = spelling.getBytes(StandardCharsets.UTF_8);
        know("plain " + spelling, bytes);
        know("latin " + spelling, spelling.getBytes(Charset.forName("windows-1252")));
        know("hex " + spelling, ascii(HexFormat.of().formatHex(bytes)));
        know("HEX " + spelling, ascii(HexFormat.of().withUpperCase().formatHex(bytes)));
        know("url " + spelling, ascii(escaped(spelling, each -> percent(each, false))));
        know("URL " + spelling, ascii(escaped(spelling, each -> percent(each, true))));
        know("json " + spelling, ascii(units(spelling, "\\u%04x", "")));
        know("JSON " + spelling, ascii(units(spelling, "\\u%04X", "")));
        know("html " + spelling, ascii(units(spelling, "&#%d", ";")));
        know("hex html " + spelling, ascii(units(spelling, "&#x%x", ";")));
        know(
                "quoted-printable " + spelling,
                ascii(escaped(spelling, each -> percent(each, true)).replace('%', '=')));
        for (int before = 0; before < 3; before++) {
            know("base64 " + before + " " + spelling, base64(bytes, before, Base64.getEncoder()));
            know("base64url " + before + " " + spelling, base64(bytes, before, Base64.getUrlEncoder()));
        }
    }

    private void know(String name, byte[] form) {
        if (forms.values().stream().noneMatch(known -> Arrays.equals(known, form))) {
            forms.put(name, form);
            beginnings
                    .computeIfAbsent(beginning(form, 0), unused -> new ArrayList<>())
                    .add(name);
            begins.set(beginning(form, 0));
        }
    }

    /** The word itself. */
    String word() {
        return word;
    }

    /** How the word stands in what is given, if it does: in one of its forms, or taken apart. */
    Optional<String> in(byte[] hay) {
        for (int at = 0; at < hay.length - 1; at++) {
            int beginning = beginning(hay, at);
            if (begins.get(beginning)) {
                for (String form : beginnings.getOrDefault(beginning, List.of())) {
                    if (isAt(hay, at, forms.get(form))) {
                        return Optional.of(form);
                    }
                }
            }
        }
        return inPieces(hay);
    }

    private static int beginning(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << Byte.SIZE | (bytes[at + 1] & 0xFF);
    }

    Optional<String> in(String hay) {
        return in(hay.getBytes(StandardCharsets.UTF_8));
    }

    /** Letters and digits alone, so that lines, tags and signs put in between do not hide it. */
    private Optional<String> inPieces(byte[] hay) {
        String text =
                new String(hay, StandardCharsets.UTF_8).replace("=\r\n", "").replace("\r\n ", "");
        return Stream.of(text, text.replaceAll("<[^>]{0,80}>", ""))
                .distinct()
                .map(Canary::letters)
                .filter(letters -> letters.contains(plain) && bare(letters).contains(bare))
                .map(each -> "in pieces")
                .findFirst();
    }

    private static String bare(String letters) {
        return Normalizer.normalize(letters, Normalizer.Form.NFC).replaceAll("\\p{Mn}", "");
    }

    /** Letters, digits and the marks that belong to them, in small letters. */
    private static String letters(String text) {
        StringBuilder kept = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if (Character.isLetterOrDigit(each) || Character.getType(each) == Character.NON_SPACING_MARK) {
                kept.append(each);
            }
        }
        return kept.toString().toLowerCase(Locale.ROOT);
    }

    private static String nfd(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    /** The part of the encoding that the word alone decides, wherever it begins. */
    private static byte[] base64(byte[] word, int before, Base64.Encoder encoder) {
        ByteArrayOutputStream padded = new ByteArrayOutputStream();
        padded.writeBytes(new byte[before]);
        padded.writeBytes(word);
        String encoded = encoder.withoutPadding().encodeToString(padded.toByteArray());
        int from = before == 0 ? 0 : before + 1;
        int whole = padded.size() / 3 * 4;
        return ascii(encoded.substring(from, whole));
    }

    private static String escaped(String text, Function<Byte, String> special) {
        StringBuilder told = new StringBuilder();
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            told.append(each < 0 ? special.apply(each) : Character.toString((char) each));
        }
        return told.toString();
    }

    private static String percent(byte each, boolean isUpper) {
        HexFormat hex = isUpper ? HexFormat.of().withUpperCase() : HexFormat.of();
        return "%" + hex.toHexDigits(each);
    }

    private static String units(String text, String format, String end) {
        return text.chars()
                .mapToObj(each -> each < 128 ? Character.toString(each) : format.formatted(each) + end)
                .collect(Collectors.joining());
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static boolean isAt(byte[] hay, int at, byte[] needle) {
        int end = at + needle.length;
        return end <= hay.length && Arrays.equals(hay, at, end, needle, 0, needle.length);
    }

    @Override
    public String toString() {
        return word;
    }
}
