package dk.amr.cli.policy;

import dk.amr.cli.Office;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What came back through a door: a status or an exit code, the headers, and everything that was said. */
record Answer(int status, Map<String, List<String>> headers, String body) {

    static Answer of(HttpResponse<String> response) {
        Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
        headers.remove("date");
        headers.remove("connection"); // whether the server waited for the rest of a body nobody reads
        return new Answer(response.statusCode(), headers, response.body());
    }

    static Answer of(Office.Answer answer) {
        return new Answer(answer.code(), Map.of(), answer.result() + "\n" + answer.messages());
    }

    /** The answer, but for what was asked about, which a page repeats in its own address. */
    Answer about(Thing thing) {
        return new Answer(
                status,
                headers,
                body.replace(thing.id().toString(), "ID").replace(thing.holder().toString(), "HOLDER"));
    }

    /** Where the answer leads; nothing where it leads nowhere. */
    String location() {
        return headers.getOrDefault("location", List.of("")).getFirst();
    }

    boolean leadsTo(String path) {
        return headers.getOrDefault("location", List.of()).equals(List.of(path));
    }
}
