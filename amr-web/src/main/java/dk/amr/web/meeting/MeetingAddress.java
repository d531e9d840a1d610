package dk.amr.web.meeting;

import dk.amr.domain.meeting.MeetingId;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;

/** Which meeting stands in the address of a request, and where the pages about it are. */
public final class MeetingAddress {

    private MeetingAddress() {}

    /** Its id, as the use cases take it. */
    public static String of(Request request) {
        return request.id("meeting", MeetingId::parse).value().toString();
    }

    /** Its page. */
    public static String page(Request request) {
        return page(of(request));
    }

    public static String page(String id) {
        return "/moeder/" + id;
    }

    /** Its page, after that was done. */
    public static Response done(Request request, String word) {
        return Response.redirect(page(request) + "?gjort=" + word);
    }
}
