package dk.amr.domain.retention;

import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.confidentiality.key.Keyset;
import dk.amr.domain.confidentiality.key.MasterKey;
import dk.amr.domain.confidentiality.key.WrappedKeys;
import dk.amr.domain.meeting.sharing.SharedItem;
import dk.amr.domain.meeting.sharing.code.ChallengeRepository;
import dk.amr.domain.meeting.sharing.code.VisitRepository;
import dk.amr.domain.register.undo.ImportHistory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What the installation needs for a while only, of whichever kreds it is. */
public final class PassingThings {

    // as long as it is counted how many codes somebody asks for
    private static final Duration A_DAY = Duration.ofDays(1);

    // as long as an import can be undone
    private static final Duration A_MONTH = Duration.ofDays(30);

    private final ChallengeRepository challenges;
    private final VisitRepository visits;
    private final ImportHistory imports;
    private final Keyset keyset;
    private final WrappedKeys wrapped;
    private final Clock clock;

    public PassingThings(
            ChallengeRepository challenges,
            VisitRepository visits,
            ImportHistory imports,
            Keyset keyset,
            WrappedKeys wrapped,
            Clock clock) {
        this.challenges = challenges;
        this.visits = visits;
        this.imports = imports;
        this.keyset = keyset;
        this.wrapped = wrapped;
        this.clock = clock;
    }

    /** How many of each are over, which are gone afterwards unless it is a trial. */
    List<RunRetention.Finding> over(LocalDate day, boolean isTrial) {
        Instant now = clock.instant();
        Instant before = now.minus(A_DAY);
        List<String> keys = keysOver(day);
        if (!isTrial) {
            keyset.forget(keys);
        }
        return List.of(
                new RunRetention.Finding(
                        KeptClass.CODE_CHALLENGE,
                        isTrial ? challenges.countBefore(before) : challenges.removeBefore(before)),
                new RunRetention.Finding(KeptClass.VISIT, isTrial ? visits.countBefore(now) : visits.removeBefore(now)),
                new RunRetention.Finding(
                        KeptClass.REGISTER_IMPORT,
                        isTrial
                                ? imports.countKeptBefore(now.minus(A_MONTH))
                                : imports.forgetBefore(now.minus(A_MONTH))),
                new RunRetention.Finding(KeptClass.MASTER_KEY, keys.size()));
    }

    /** What such a key ever wrapped is past its time, in every copy of the database. */
    private List<String> keysOver(LocalDate day) {
        Set<String> inUse = wrapped.countByMasterKey().keySet();
        return keyset.all().stream()
                .filter(key -> isLongRetired(key, day) && !inUse.contains(key.id()))
                .map(MasterKey::id)
                .toList();
    }

    private static boolean isLongRetired(MasterKey key, LocalDate day) {
        Instant retired = key.retired();
        return retired != null
                && !LocalDate.ofInstant(retired, TimeSlot.ZONE)
                        .plus(SharedItem.KEPT)
                        .isAfter(day);
    }
}
