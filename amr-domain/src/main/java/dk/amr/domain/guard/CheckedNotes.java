package dk.amr.domain.guard;

import java.util.List;

/**
 * What the guard found in notes, in order.
 *
 * @param notes how many notes there were
 */
public record CheckedNotes(int notes, List<Line> findings) {

    /**
     * A finding in one of the notes.
     *
     * @param line the line of the file, from 1, with those that hold no note counted
     */
    public record Line(int line, Finding finding) {}

    public CheckedNotes {
        findings = List.copyOf(findings);
    }

    /** Whether every finding may stand if its author confirms it (P8). */
    public boolean mayBeConfirmed() {
        return findings.stream().allMatch(each -> each.finding().mayBeConfirmed());
    }
}
