package dk.amr.web.correspondence;

import dk.amr.domain.correspondence.CalendarEntry;
import dk.amr.domain.correspondence.CalendarFile;
import dk.amr.domain.correspondence.CalendarWriter;
import dk.amr.domain.correspondence.Mail;
import dk.amr.domain.correspondence.MessageKind;
import dk.amr.domain.meeting.invitation.link.MeetingLetter;
import dk.amr.domain.meeting.invitation.link.MeetingWriter;
import dk.amr.web.page.correspondence.MeetingMail;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Writes about meetings by templates, with an entry for the calendar that tells when and where and no more. */
final class JteMeetingWriter implements MeetingWriter {

    private record Written(CalendarEntry entry, CalendarFile file) {}

    private final AtomicReference<@Nullable Written> last = new AtomicReference<>();
    private final LetterTemplate template = new LetterTemplate("meeting");
    private final LinkAddress links;
    private final CalendarWriter calendars;

    JteMeetingWriter(LinkAddress links, CalendarWriter calendars) {
        this.links = links;
        this.calendars = calendars;
    }

    @Override
    public Mail write(MeetingLetter letter) {
        String link = letter.secret() == null ? null : links.of("moede", letter.secret());
        MeetingMail mail = MeetingMail.of(letter, link);
        return new Mail(
                letter.message(),
                letter.to(),
                mail.subject(),
                template.text(mail),
                template.html(mail),
                kind(letter.kind())
                        .map(kind -> file(MeetingEntry.of(kind, letter)))
                        .orElse(null));
    }

    /** The same file for everybody who gets the same entry in a row, as those do who are invited to one meeting. */
    private CalendarFile file(CalendarEntry entry) {
        Written before = last.get();
        if (before != null && before.entry().equals(entry)) {
            return before.file();
        }
        CalendarFile file = calendars.invitation(entry);
        last.set(new Written(entry, file));
        return file;
    }

    /** What it does to the calendar; a reminder leaves it alone. */
    private static Optional<CalendarEntry.Kind> kind(MessageKind kind) {
        return switch (kind) {
            case MEETING_INVITATION, MEETING_CHANGE -> Optional.of(CalendarEntry.Kind.REQUEST);
            case MEETING_CANCELLATION -> Optional.of(CalendarEntry.Kind.CANCEL);
            default -> Optional.empty();
        };
    }
}
