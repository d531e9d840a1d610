package dk.amr.web.page.sharing;

import dk.amr.domain.meeting.sharing.SharedItemId;

/**
 * Where the pages of one room are.
 *
 * @param query what the address tells besides, such as the language behind a link; may be empty
 */
public record RoomAddress(String base, String query) {

    /** For whoever leads the network. */
    public static RoomAddress ofMeeting(String meetingPage) {
        return new RoomAddress(meetingPage + "/delt", "");
    }

    /** For a participant. */
    public static RoomAddress behind(String link, String query) {
        return new RoomAddress(link + "/noter", query);
    }

    public String room() {
        return base + query;
    }

    /** Where something new is written. */
    public String anew() {
        return base + "/nyt" + query;
    }

    /** Where that is done about the item. */
    public String of(SharedItemId item, String deed) {
        return base + "/" + item.value() + "/" + deed + query;
    }

    /** The room again, after that was done. */
    public String done(String word) {
        return base + (query.isEmpty() ? "?" : query + "&") + "gjort=" + word;
    }

    @Override
    public String toString() {
        return "RoomAddress";
    }
}
