package dk.amr.domain.register;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.mandate.MandateId;
import dk.amr.domain.mandate.MandateRole;
import dk.amr.domain.mandate.MandatesOverlap;
import dk.amr.domain.mandate.Seat;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.register.file.RegisterRow;
import dk.amr.domain.shared.Ids;
import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;
import dk.amr.domain.workplace.WorkplaceId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares the mandates that rows tell of with those the register has: the same by seat and first day. */
final class MandateComparison {

    private final KredsId kreds;
    private final PersonId person;
    private final Ids ids;
    private final List<Mandate> known;
    private final Map<MandateId, Mandate> told = new LinkedHashMap<>();
    private final Set<MandateId> mentioned = new HashSet<>();
    private final List<Mandate> toSave = new ArrayList<>();
    private final List<Tally> tallies = new ArrayList<>();

    MandateComparison(KredsId kreds, PersonId person, List<Mandate> known, Ids ids) {
        this.kreds = kreds;
        this.person = person;
        this.known = known;
        this.ids = ids;
    }

    /** Notes that the file holds the mandate of the row, whether or not it can be taken over. */
    void mention(RegisterRow row, @Nullable WorkplaceId workplace) {
        RegisterRow.MandateEntry entry = row.mandate();
        if (entry != null && workplace != null) {
            find(known, entry, workplace).map(Mandate::id).ifPresent(mentioned::add);
        }
    }

    /** Why what the row tells cannot be taken over. */
    List<Remark> objections(RegisterRow row, @Nullable WorkplaceId workplace) {
        RegisterRow.MandateEntry entry = row.mandate();
        if (entry == null || workplace == null) {
            return List.of();
        }
        try {
            Mandate mandate = mandate(entry, workplace);
            Optional<Mandate> earlier = find(told.values(), entry, workplace);
            if (earlier.isPresent()) {
                return isSame(earlier.get(), mandate) ? List.of() : List.of(disagreeing(row));
            }
            return others(mandate).anyMatch(other -> overlap(other, mandate))
                    ? List.of(Remark.of(row.number(), "Tiltrådt", new MandatesOverlap()))
                    : List.of();
        } catch (RuleBroken broken) {
            return List.of(Remark.of(row.number(), "Tiltrådt", broken));
        }
    }

    /** Takes over what the row tells, to which there are no objections. */
    void take(RegisterRow row, @Nullable WorkplaceId workplace) {
        RegisterRow.MandateEntry entry = row.mandate();
        if (entry != null
                && workplace != null
                && find(told.values(), entry, workplace).isEmpty()) {
            put(mandate(entry, workplace), find(known, entry, workplace));
        }
    }

    private void put(Mandate mandate, Optional<Mandate> before) {
        Tally.Change change = before.isEmpty()
                ? Tally.Change.NEW
                : before.get().equals(mandate) ? Tally.Change.UNCHANGED : Tally.Change.CHANGED;
        tallies.add(Tally.of(change));
        told.put(mandate.id(), mandate);
        if (change != Tally.Change.UNCHANGED) {
            toSave.add(mandate);
        }
    }

    private static Optional<Mandate> find(
            Collection<Mandate> mandates, RegisterRow.MandateEntry entry, WorkplaceId workplace) {
        return mandates.stream().filter(each -> entry.isSameAs(each, workplace)).findFirst();
    }

    private Mandate mandate(RegisterRow.MandateEntry entry, WorkplaceId workplace) {
        return find(known, entry, workplace)
                .map(before -> asRegistered(before, entry))
                .orElseGet(() -> fresh(entry, workplace));
    }

    private static Mandate asRegistered(Mandate before, RegisterRow.MandateEntry entry) {
        return before.asRegistered(
                entry.election(),
                entry.termOr(before.term()),
                entry.endingOr(before.ending()),
                entry.courseCompletedOn());
    }

    private Mandate fresh(RegisterRow.MandateEntry entry, WorkplaceId workplace) {
        Seat seat = new Seat(entry.role(), workplace, entry.unit());
        return Mandate.of(new MandateId(ids.next()), kreds, person, seat, entry.election(), entry.term())
                .asRegistered(entry.election(), entry.term(), entry.endingOr(null), entry.courseCompletedOn())
                .awayDuring(entry.absences());
    }

    private Stream<Mandate> others(Mandate mandate) {
        Stream<Mandate> untold = known.stream().filter(each -> !told.containsKey(each.id()));
        return Stream.concat(untold, told.values().stream())
                .filter(each -> !each.id().equals(mandate.id()));
    }

    private static boolean overlap(Mandate one, Mandate other) {
        return one.seat().isSameAs(other.seat()) && one.period().overlaps(other.period());
    }

    private static boolean isSame(Mandate one, Mandate other) {
        return one.term().equals(other.term())
                && one.election().equals(other.election())
                && one.lastDay().equals(other.lastDay());
    }

    private static Remark disagreeing(RegisterRow row) {
        return new Remark(row.number(), "Hverv", "mandate-rows-disagree", DISAGREE);
    }

    Tally tally() {
        return tallies.stream().reduce(Tally.NONE, Tally::plus);
    }

    List<Mandate> toSave() {
        return List.copyOf(toSave);
    }

    /** Whether a row brings a mandate as AMR while one at another workplace goes on, of which no row tells. */
    boolean isNewAmrBesideAnother(LocalDate day) {
        return toSave.stream()
                .filter(fresh -> fresh.seat().role() == MandateRole.AMR && !fresh.isOver(day))
                .filter(fresh -> known.stream().noneMatch(before -> before.id().equals(fresh.id())))
                .anyMatch(fresh -> unmatched(day).stream()
                        .filter(other -> other.seat().role() == MandateRole.AMR)
                        .anyMatch(other ->
                                !other.seat().workplace().equals(fresh.seat().workplace())));
    }

    /** The registered mandates that are not over and that the register has and the rows do not. */
    List<Mandate> unmatched(LocalDate day) {
        return known.stream()
                .filter(each -> !mentioned.contains(each.id()))
                .filter(each -> each.isRegistered() && !each.isOver(day))
                .toList();
    }

    boolean isLeaderAndAmr(LocalDate day) {
        return active(day, MandateRole.LEADER)
                .anyMatch(leader -> active(day, MandateRole.AMR)
                        .anyMatch(amr ->
                                amr.seat().workplace().equals(leader.seat().workplace())));
    }

    boolean isTr(LocalDate day) {
        return Stream.concat(active(day, MandateRole.TR), active(day, MandateRole.FTR))
                .findAny()
                .isPresent();
    }

    private Stream<Mandate> active(LocalDate day, MandateRole role) {
        return told.values().stream().filter(each -> each.seat().role() == role && each.isActive(day));
    }

    private static final Sentence DISAGREE = new Sentence(
            "Rækken siger noget andet om hvervet end en tidligere række om det samme. Ret dem, så de er ens.",
            "The row tells something else of the mandate than an earlier row of the same. Make them agree.");
}
