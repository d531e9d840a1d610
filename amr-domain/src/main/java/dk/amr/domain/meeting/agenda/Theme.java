package dk.amr.domain.meeting.agenda;

import dk.amr.domain.shared.Cpr;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;

/**
 * The professional subject of a meeting (S21, S35).
 *
 * @param presenter who presents it: a guest by name or office; empty when the consultant does (S42)
 * @param questions two or three questions to think of beforehand, one a line (section 2.9); may be empty
 */
public record Theme(String title, WorkArea area, Level level, String presenter, String questions) {

    private static final int LONGEST_QUESTIONS = 1000;

    public Theme {
        title = AgendaLine.read(title);
        presenter = AgendaLine.read(presenter);
        questions = questions.strip().replace("\r\n", "\n");
        if (title.isEmpty()) {
            throw new InvalidValue(
                    "theme-has-no-title",
                    new Sentence("Temaet skal have en overskrift.", "The theme must have a title."));
        }
        boolean isPlain = questions.chars().noneMatch(each -> Character.isISOControl(each) && each != '\n');
        if (questions.length() > LONGEST_QUESTIONS || !isPlain || Cpr.looksLikeOne(questions)) {
            throw new InvalidValue(
                    "questions-are-malformed",
                    new Sentence(
                            "Spørgsmålene må højst fylde 1.000 tegn og ikke indeholde et CPR-nummer.",
                            "The questions may have at most 1,000 characters and no CPR number."));
        }
    }

    /** A theme of which only the title is known. */
    public static Theme titled(String title) {
        return new Theme(title, WorkArea.OTHER, Level.BOTH, "", "");
    }
}
