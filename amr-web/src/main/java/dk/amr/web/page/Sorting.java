package dk.amr.web.page;

import dk.amr.domain.shared.Language;
import dk.amr.web.http.Request;
import dk.amr.web.page.text.Words;
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
    private static final String ORDER = "orden";

    /**
     * The head of a column.
     *
     * @param order how the list stands by it, as those are told who have the page read aloud; absent where it does not
     */
    public record Head(String label, String href, @Nullable String order, boolean isNumber) {}

    /** As the address of the request tells it. */
    public static Sorting in(String address, Request request) {
        String wanted = request.query(ORDER).orElse("");
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

    /** The head of the column by which the list stands by itself. */
    public Head first(Words label, Language language) {
        return head("", label, false, language);
    }

    /** The head of a column, the most first where it counts; pressed again, the list stands the other way round. */
    public Head head(String name, Words label, boolean isNumber, Language language) {
        boolean isChosen = name.equals(column);
        boolean turns = isChosen ? !isBackwards : isNumber;
        String next = turns ? "-" + name : name;
        return new Head(
                label.in(language),
                next.isEmpty() ? address : address + "?" + ORDER + "=" + next,
                isChosen ? isBackwards ? "descending" : "ascending" : null,
                isNumber);
    }
}
