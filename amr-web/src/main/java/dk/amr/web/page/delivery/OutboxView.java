package dk.amr.web.page.delivery;

import dk.amr.domain.correspondence.OutboxQuery;
import dk.amr.web.http.Form;
import dk.amr.web.http.Request;
import dk.amr.web.page.Paging;
import dk.amr.web.page.Sorting;
import java.util.List;
import java.util.Map;

/** Which messages are looked at, how they stand, and where in the list the page is. */
public record OutboxView(OutboxFilter filter, Sorting sorting, Paging paging) {

    private static final int PAGE = 50;
    private static final String SHOWN = "vis";
    private static final String CURSOR = "side";

    /** As the address of the request tells it. */
    public static OutboxView in(Request request) {
        OutboxFilter filter = OutboxFilter.ofWord(request.query(SHOWN).orElse(""));
        Sorting sorting = Sorting.in(filter.address(), request);
        return new OutboxView(filter, sorting, Paging.in(sorting.here(), request));
    }

    /** As a form tells it that was sent from there. */
    public static OutboxView in(Form form) {
        OutboxFilter filter = OutboxFilter.ofWord(form.text(SHOWN));
        Sorting sorting = Sorting.of(filter.address(), form.text(Sorting.ORDER));
        String cursor = form.text(CURSOR);
        return new OutboxView(filter, sorting, new Paging(sorting.here(), cursor.isEmpty() ? null : cursor, List.of()));
    }

    /** The messages of the page; by itself the newest come first. */
    public OutboxQuery query() {
        return new OutboxQuery(filter.which(), sorting.isBackwards(), PAGE, paging.cursor());
    }

    /** What a form sends along, so that the same page can be found again. */
    public Map<String, String> fields() {
        String cursor = paging.cursor();
        return Map.of(SHOWN, filter.word(), Sorting.ORDER, sorting.value(), CURSOR, cursor == null ? "" : cursor);
    }
}
