package dk.amr.web.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a browser calls itself, cut down to two words from lists of our own, so that nothing it sends is kept. */
final class Device {

    private static final int LONGEST = 1000;

    // in this order, for most of them claim to be the later ones too
    private static final Map<String, String> BROWSERS =
            ordered("Edg", "Edge", "Firefox/", "Firefox", "Chrome/", "Chrome", "Safari/", "Safari");
    private static final Map<String, String> SYSTEMS = ordered(
            "iPhone", "iPhone", "iPad", "iPad", "Android", "Android", "Windows", "Windows", "Mac OS", "Mac", "Linux",
            "Linux");

    private Device() {}

    /** Such as {@code Firefox, Windows}; empty where neither is known. */
    static String of(@Nullable String userAgent) {
        String told = userAgent == null || userAgent.length() > LONGEST ? "" : userAgent;
        return Stream.of(BROWSERS, SYSTEMS)
                .flatMap(known -> known.entrySet().stream()
                        .filter(entry -> told.contains(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .limit(1))
                .collect(Collectors.joining(", "));
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
