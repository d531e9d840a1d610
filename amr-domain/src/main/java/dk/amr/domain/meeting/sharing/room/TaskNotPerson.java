package dk.amr.domain.meeting.sharing.room;

import dk.amr.domain.guard.Finding;
import dk.amr.domain.guard.Guard;
import dk.amr.domain.guard.GuardOfNetwork;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.sharing.SharedText;
import dk.amr.domain.meeting.sharing.TextHoldsACpr;
import dk.amr.domain.meeting.sharing.TextTellsOfPersons;
import java.time.LocalDate;
import java.util.List;

/** Holds what is about to be kept against the second ground rule: about tasks, not about individuals (S47, P8). */
public final class TaskNotPerson {

    private final GuardOfNetwork guards;

    public TaskNotPerson(GuardOfNetwork guards) {
        this.guards = guards;
    }

    /**
     * Whether the guard marked something that the author lets stand, with a reason. Refused: what looks like a CPR
     * number ({@link TextHoldsACpr}), and anything else marked where no reason is given ({@link TextTellsOfPersons}).
     */
    boolean isConfirmed(NetworkMeeting meeting, SharedText text, LocalDate day) {
        Guard guard = guards.of(meeting.kreds(), meeting.network(), day);
        List<List<Finding>> marks = new AcrossFields(guard).check(text.parts());
        List<Finding> inReason = guard.check(text.reason()).stream()
                .filter(TaskNotPerson::mustGo)
                .toList();
        if (!inReason.isEmpty() || marks.stream().flatMap(List::stream).anyMatch(TaskNotPerson::mustGo)) {
            throw new TextHoldsACpr(marks, inReason);
        }
        boolean isMarked = marks.stream().anyMatch(each -> !each.isEmpty());
        if (isMarked && text.reason().isEmpty()) {
            throw new TextTellsOfPersons(marks);
        }
        return isMarked;
    }

    private static boolean mustGo(Finding finding) {
        return !finding.mayBeConfirmed();
    }
}
