package dk.amr.web;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Meetings in Skanderborg that the office plans and invites to on the pages. */
final class PlannedByPages {

    private static final Pattern SEAT = Pattern.compile("name=\"s-([0-9a-f-]{36})\"");

    private final Browser office;
    private final String network;

    PlannedByPages(Browser office, Season season) {
        this.office = office;
        this.network = season.network("Skanderborg");
    }

    /** Where the form is. */
    String form() {
        return "/moeder/nyt?netvaerk=" + network;
    }

    Map<String, String> fields(String day, String from, String deed) {
        Map<String, String> fields = new HashMap<>();
        fields.put("netvaerk", network);
        fields.put("dag", day);
        fields.put("fra", from);
        fields.put("sted", "Kulturhuset");
        fields.put("tema", "Vold og trusler");
        fields.put("skabelon", "STANDARD");
        fields.put("handling", deed);
        return fields;
    }

    /** A meeting on the day the tests run on, after a kommunegruppemøde that is not held yet. */
    String planned() {
        return planned("10.00");
    }

    String planned(String from) {
        office.submit(
                "/kommunegruppemoeder/nyt",
                "/kommunegruppemoeder",
                Map.of("gruppe", "Skanderborg", "dag", "01-01-2027", "fra", "7", "til", "8.30"));
        HttpResponse<String> done = office.submit(form(), "/moeder", fields("01-01-2027", from, "gem"));
        return done.headers().firstValue("Location").orElseThrow().replaceFirst("\\?.*", "");
    }

    String invited() {
        String meeting = planned();
        office.submit(meeting, meeting + "/inviter", Map.of());
        return meeting;
    }

    List<String> seats(String meeting) {
        return SEAT.matcher(office.get(meeting + "/fremmoede").body())
                .results()
                .map(each -> each.group(1))
                .toList();
    }
}
