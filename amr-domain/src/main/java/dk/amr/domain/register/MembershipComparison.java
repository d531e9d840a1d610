package dk.amr.domain.register;

import dk.amr.domain.kreds.KredsName;
import dk.amr.domain.person.Membership;
import dk.amr.domain.person.MembershipsOverlap;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.register.file.RegisterRow;
import dk.amr.domain.shared.Period;
import dk.amr.domain.shared.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Compares the memberships that rows tell of with those the register has. A membership is recognised by its first day;
 * failing that, the one membership it overlaps is taken to be corrected by it. A row without a first day tells of the
 * last one. What a row leaves out stays as registered.
 */
final class MembershipComparison {

    private final PersonId person;
    private final KredsName own;
    private final List<Membership> kept;
    private final List<Membership> told = new ArrayList<>();
    private final List<Tally> tallies = new ArrayList<>();

    MembershipComparison(PersonId person, KredsName own, List<Membership> known) {
        this.person = person;
        this.own = own;
        this.kept = new ArrayList<>(known);
    }

    /** Why what the row tells cannot be taken over. */
    List<Remark> objections(RegisterRow row) {
        Membership membership = membership(row);
        if (membership == null || isTold(membership)) {
            return List.of();
        }
        if (told.stream().anyMatch(other -> other.period().overlaps(membership.period()))) {
            return List.of(new Remark(row.number(), "Indmeldt", "membership-rows-disagree", DISAGREE));
        }
        return overlapping(membership.period()).size() > 1
                ? List.of(Remark.of(row.number(), "Indmeldt", new MembershipsOverlap()))
                : List.of();
    }

    /** Takes over what the row tells, to which there are no objections. */
    void take(RegisterRow row) {
        Membership membership = membership(row);
        if (membership == null || isTold(membership)) {
            return;
        }
        List<Membership> before =
                startingOn(membership.period().from()).map(List::of).orElseGet(() -> overlapping(membership.period()));
        tallies.add(Tally.of(
                before.isEmpty()
                        ? Tally.Change.NEW
                        : isSame(before.getFirst(), membership) ? Tally.Change.UNCHANGED : Tally.Change.CHANGED));
        kept.removeAll(before);
        kept.add(membership);
        told.add(membership);
    }

    private @Nullable Membership membership(RegisterRow row) {
        RegisterRow.MembershipEntry entry = row.membership();
        if (entry == null) {
            return null;
        }
        Optional<Membership> registered = corrected(entry);
        KredsName unsaid = registered.map(Membership::registeredIn).orElse(own);
        return new Membership(
                person,
                entry.kreds() == null ? unsaid : entry.kreds(),
                entry.over(registered.map(Membership::period).orElse(null)));
    }

    /** Which membership the row tells of: that of its first day, else one it overlaps; without a first day the last. */
    private Optional<Membership> corrected(RegisterRow.MembershipEntry entry) {
        LocalDate joined = entry.joined();
        LocalDate left = entry.left();
        if (joined == null) {
            return kept.stream()
                    .filter(other -> left == null || !other.period().from().isAfter(left))
                    .max(Comparator.comparing(other -> other.period().from()));
        }
        return startingOn(joined)
                .or(() -> overlapping(Period.through(joined, left)).stream().findFirst());
    }

    private Optional<Membership> startingOn(LocalDate day) {
        return kept.stream().filter(other -> other.period().from().equals(day)).findFirst();
    }

    private boolean isTold(Membership membership) {
        return told.stream().anyMatch(other -> isSame(other, membership));
    }

    private List<Membership> overlapping(Period period) {
        return kept.stream()
                .filter(other -> !told.contains(other) && other.period().overlaps(period))
                .toList();
    }

    private static boolean isSame(Membership one, Membership other) {
        return one.period().equals(other.period())
                && one.registeredIn().key().equals(other.registeredIn().key());
    }

    Tally tally() {
        return tallies.stream().reduce(Tally.NONE, Tally::plus);
    }

    List<Membership> kept() {
        return List.copyOf(kept);
    }

    private static final Sentence DISAGREE = new Sentence(
            "Rækken har en anden indmeldelse eller udmeldelse end en tidligere række med samme nummer. Ret dem, så de er ens.",
            "The row has another start or end of membership than an earlier row with the same number. Make them agree.");
}
