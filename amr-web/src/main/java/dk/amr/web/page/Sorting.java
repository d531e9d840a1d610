package dk.amr.web.page;

import dk.amr.domain.shared.Language;
import dk.amr.web.http.Request;
import dk.amr.web.page.text.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * By which column a list stands, as the address tells it.
 *
 * @param address the list
 * @param column the column by which it stands; empty for the order the list has by itself
 */
public record Sorting(String address, String column, boolean isBackwards) {

    /** The parameter of the address. */
    public static final String ORDER = "orden";

    /**
     * The head of a column.
     *
     * @param href the list by this column, or the other way round; absent where it never stands by it
     * @param order how the list stands by it, as those are told who have the page read aloud; absent where it does not
     */
    public record Head(
            String label, @Nullable String href, @Nullable String order, boolean isNumber) {}

    /** As the address of the request tells it. */
    public static Sorting in(String address, Request request) {
        return of(address, request.query(ORDER).orElse(""));
    }

    /** By a column, or from the last to the first by it where a {@code -} stands before it. */
    public static Sorting of(String address, String wanted) {
        boolean isBackwards = wanted.startsWith("-");
        return new Sorting(address, isBackwards ? wanted.substring(1) : wanted, isBackwards);
    }

    /** The items in that order; in their own where there is no such column. */
    public <T> List<T> sorted(List<T> items, Map<String, Comparator<T>> columns) {
        List<T> sorted = new ArrayList<>(items);
        if (columns.containsKey(column)) {
            sorted.sort(columns.get(column));
        }
        if (isBackwards) {
            Collections.reverse(sorted);
        }
        return sorted;
    }

    /** The address of the list as it stands. */
    public String here() {
        return appliedTo(address);
    }

    /** The address of another list that stands the same way. */
    public String appliedTo(String other) {
        return at(other, value());
    }

    /** What the address tells of the order, for a form that leads to the same list; empty for its own. */
    public String value() {
        return isBackwards ? "-" + column : column;
    }

    /** The head of the column by which the list stands by itself. */
    public Head first(Words label, Language language) {
        return head("", label, false, language);
    }

    /** The head of the column by which the list stands by itself, the last first. */
    public Head lastFirst(Words label, Language language) {
        Head head = first(label, language);
        String turned = isBackwards ? "ascending" : "descending";
        return new Head(head.label(), head.href(), head.order() == null ? null : turned, false);
    }

    /** The head of a column by which the list never stands. */
    public static Head plain(Words label, Language language) {
        return new Head(label.in(language), null, null, false);
    }

    /** The head of a column, the most first where it counts; pressed again, the list stands the other way round. */
    public Head head(String name, Words label, boolean isNumber, Language language) {
        boolean isChosen = name.equals(column);
        boolean turns = isChosen ? !isBackwards : isNumber;
        return new Head(
                label.in(language),
                at(address, turns ? "-" + name : name),
                isChosen ? isBackwards ? "descending" : "ascending" : null,
                isNumber);
    }

    private static String at(String list, String order) {
        if (order.isEmpty()) {
            return list;
        }
        String encoded = URLEncoder.encode(order, StandardCharsets.UTF_8);
        return list + (list.contains("?") ? "&" : "?") + ORDER + "=" + encoded;
    }
}
