package dk.amr.domain.meeting.statement;

import dk.amr.domain.shared.Language;

/** Presses an attendance statement on paper, a page that can be printed and kept. */
public interface StatementPress {

    byte[] press(AttendanceStatement statement, Language language);
}
