package dk.amr.domain.retention;

import dk.amr.domain.access.Act;
import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.meeting.sharing.SharedItem;
import dk.amr.domain.meeting.sharing.SharedItemId;
import dk.amr.domain.meeting.sharing.SharedItemRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Destroys what was kept for its time; doing it twice does no more than once. */
public final class RunRetention {

    /** From so many days after the last time it is doubted that the clock is right. */
    private static final int LONGEST_PAUSE_IN_DAYS = 31;

    /**
     * How it is to be done.
     *
     * @param isTrial to tell what would be done, and do nothing
     * @param confirmsDay that it is the day, though it is long after the last time, or before it
     */
    public record Request(boolean isTrial, boolean confirmsDay) {}

    /** How many of a class there were. */
    public record Finding(KeptClass what, int count) {}

    private final Gate gate;
    private final SharedItemRepository items;
    private final PassingThings passing;
    private final RetentionDays days;

    public RunRetention(Gate gate, SharedItemRepository items, PassingThings passing, RetentionDays days) {
        this.gate = gate;
        this.items = items;
        this.passing = passing;
        this.days = days;
    }

    /** What was found, or destroyed, of each class. Refused: a day that is doubtful ({@link DayIsDoubtful}). */
    public List<Finding> run(Caller caller, Request request) {
        return gate.enter(caller, UseCase.RUN_RETENTION, act -> {
            List<SharedItemId> over = items.over(caller.kreds(), caller.day()).stream()
                    .map(SharedItem::id)
                    .toList();
            if (!request.isTrial()) {
                mustBeLikely(caller, request);
                items.shred(caller.kreds(), over);
                days.ran(caller.kreds(), caller.day());
            }
            return told(
                    act,
                    Stream.concat(
                                    Stream.of(new Finding(KeptClass.SHARED_ITEM, over.size())),
                                    passing.over(caller.day(), request.isTrial()).stream())
                            .toList());
        });
    }

    private void mustBeLikely(Caller caller, Request request) {
        LocalDate last = days.last(caller.kreds()).orElseGet(caller::day);
        boolean hasJumped = caller.day().isBefore(last) || caller.day().isAfter(last.plusDays(LONGEST_PAUSE_IN_DAYS));
        if (hasJumped && !request.confirmsDay()) {
            throw new DayIsDoubtful(last, caller.day());
        }
    }

    private static List<Finding> told(Act act, List<Finding> findings) {
        act.tells(findings.stream()
                .map(each -> each.what().name() + "=" + each.count())
                .collect(Collectors.joining(" ")));
        return findings;
    }
}
