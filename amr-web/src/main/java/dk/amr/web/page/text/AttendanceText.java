package dk.amr.web.page.text;

import dk.amr.domain.calendar.MomentInWords;
import dk.amr.domain.meeting.attendance.Attendance;
import dk.amr.domain.meeting.attendance.Presence;
import dk.amr.domain.meeting.look.GuestLine;
import dk.amr.domain.meeting.look.MeetingView;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import java.util.List;

/** The sentences about who came. */
public final class AttendanceText {

    private AttendanceText() {}

    /** What the matter is. */
    public static String heading(MeetingView view, List<GuestLine> seats, Language language) {
        int missing =
                (int) seats.stream().filter(guest -> guest.attendance() == null).count();
        String name = view.network().value();
        if (missing == 0) {
            return new Sentence("Fremmødet i " + name + " er ført", "Attendance in " + name + " is recorded")
                    .in(language);
        }
        if (missing == seats.size()) {
            return new Sentence("Hvem kom til mødet i " + name + "?", "Who came to the meeting in " + name + "?")
                    .in(language);
        }
        String number = Figures.first(missing, language);
        return new Sentence(
                        number + " mangler fremmøde i " + name,
                        number + (missing == 1 ? " lacks attendance in " : " lack attendance in ") + name)
                .in(language);
    }

    /** What comes of recording it first: that the meeting is held, and when those present are asked how it was. */
    public static String makesItHeld(MeetingView view, Language language) {
        if (view.hasEnded()) {
            return new Sentence(
                            "Når du gemmer, er mødet holdt, og de fremmødte får med det samme en mail om, hvordan det var.",
                            "When you keep this, the meeting is held, and those present are asked by mail at once how it"
                                    + " was.")
                    .in(language);
        }
        String end = MomentInWords.brief(view.meeting().slot().end(), language);
        return new Sentence(
                        "Når du gemmer, er mødet holdt. De fremmødte får en mail om, hvordan det var, når mødet er slut,"
                                + " tidligst " + end + ".",
                        "When you keep this, the meeting is held. Those present are asked by mail how it was when the"
                                + " meeting is over, no earlier than " + end + ".")
                .in(language);
    }

    /** In a word, on a button for a thumb. */
    public static String presence(Presence presence, Language language) {
        return presence == Presence.PARTIAL
                ? new Sentence("noget af tiden", "part of the time").in(language)
                : presence.title().in(language);
    }

    public static String save(int people, Language language) {
        return new Sentence("Gem fremmøde for " + people, "Keep attendance for " + people).in(language);
    }

    /** What somebody else recorded meanwhile. */
    public static String changed(Attendance now, Language language) {
        String came = MeetingText.came(now, language);
        return new Sentence("En anden har imens ført: " + came, "Somebody else has recorded: " + came).in(language);
    }
}
