package dk.amr.web;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The headers of answers, to compare. */
final class Headers {

    private Headers() {}

    static Map<String, List<String>> withoutDateAndLength(HttpResponse<String> response) {
        Map<String, List<String>> headers = withoutDate(response);
        headers.remove("content-length");
        return headers;
    }

    static Map<String, List<String>> withoutDate(HttpResponse<String> response) {
        Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
        headers.remove("date");
        return headers;
    }
}
