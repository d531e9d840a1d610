package dk.amr.web.page;

import dk.amr.web.http.Request;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where in a list a page is, with the ways forward and back, as the address holds them.
 *
 * @param address the list with its filter
 * @param trail the cursors of the pages before this one, the first page's being empty
 */
public record Paging(String address, @Nullable String cursor, List<String> trail) {

    private static final int LONGEST_TRAIL = 20;

    public Paging {
        trail = List.copyOf(trail);
    }

    /** As the address of the request tells it. */
    public static Paging in(String address, Request request) {
        return new Paging(
                address,
                request.cursor(),
                request.queries("spor").stream()
                        .map(each -> each.equals("~") ? "" : each)
                        .toList());
    }

    public boolean isFirst() {
        return cursor == null;
    }

    /** The address of the page before, if there is one. */
    public @Nullable String back() {
        if (cursor == null) {
            return null;
        }
        return trail.isEmpty() ? address : at(trail.getLast(), trail.subList(0, trail.size() - 1));
    }

    /** The address of the page that begins there; absent when there is none. */
    public @Nullable String next(@Nullable String following) {
        if (following == null) {
            return null;
        }
        List<String> longer = new ArrayList<>(trail);
        longer.add(cursor == null ? "" : cursor);
        return at(following, longer.subList(Math.max(0, longer.size() - LONGEST_TRAIL), longer.size()));
    }

    private String at(String start, List<String> before) {
        String parts = Stream.concat(
                        start.isEmpty() ? Stream.of() : Stream.of("cursor=" + encoded(start)),
                        before.stream().map(each -> "spor=" + (each.isEmpty() ? "~" : encoded(each))))
                .collect(Collectors.joining("&"));
        if (parts.isEmpty()) {
            return address;
        }
        return address + (address.contains("?") ? "&" : "?") + parts;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
