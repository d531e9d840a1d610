package dk.amr.web.correspondence;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import dk.amr.domain.correspondence.CalendarWriter;
import dk.amr.domain.delivery.AccountLetterWriter;
import dk.amr.domain.meeting.evaluation.EvaluationWriter;
import dk.amr.domain.meeting.invitation.link.MeetingWriter;
import dk.amr.domain.meeting.leave.LeaveWriter;
import dk.amr.domain.meeting.sharing.code.CodeWriter;
import dk.amr.domain.meeting.sharing.invite.SharedWriter;
import dk.amr.domain.meeting.statement.StatementPress;
import dk.amr.domain.offer.link.OfferWriter;
import java.net.URI;

/** Puts letters, calendar entries and papers into words, for the web and for commands. */
public final class LettersModule extends AbstractModule {

    private final LinkAddress links;

    /** Links in letters begin with that address. */
    public LettersModule(URI baseUrl) {
        this.links = new LinkAddress(baseUrl);
    }

    @Provides
    OfferWriter offerWriter() {
        return new JteOfferWriter(links);
    }

    @Provides
    MeetingWriter meetingWriter(CalendarWriter calendars) {
        return new JteMeetingWriter(links, calendars);
    }

    @Provides
    LeaveWriter leaveWriter() {
        return new JteLeaveWriter();
    }

    @Provides
    EvaluationWriter evaluationWriter() {
        return new JteEvaluationWriter(links);
    }

    @Provides
    SharedWriter sharedWriter() {
        return new JteSharedWriter(links);
    }

    @Provides
    CodeWriter codeWriter() {
        return new JteCodeWriter();
    }

    @Provides
    AccountLetterWriter accountLetterWriter() {
        return new JteAccountLetterWriter(links);
    }

    @Provides
    CalendarWriter calendarWriter() {
        return new BiweeklyCalendarWriter();
    }

    @Provides
    StatementPress statementPress() {
        return new PdfStatementPress();
    }
}
