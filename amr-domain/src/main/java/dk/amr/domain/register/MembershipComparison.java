package dk.amr.domain.register;

import dk.amr.domain.kreds.KredsName;
import dk.amr.domain.person.Membership;
import dk.amr.domain.person.MembershipsOverlap;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.register.file.RegisterRow;
import dk.amr.domain.shared.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares the memberships that rows tell of with those the register has. A membership is recognised by its first day;
 * failing that, the one membership it overlaps is taken to be corrected by it.
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

    /** Takes over what the row tells, or says why not. */
    List<Remark> take(RegisterRow row) {
        RegisterRow.MembershipEntry entry = row.membership();
        if (entry == null) {
            return List.of();
        }
        Membership membership = new Membership(person, entry.kreds() == null ? own : entry.kreds(), entry.period());
        if (told.stream().anyMatch(other -> isSame(other, membership))) {
            return List.of();
        }
        if (told.stream().anyMatch(other -> other.period().overlaps(membership.period()))) {
            return List.of(new Remark(row.number(), "Indmeldt", "membership-rows-disagree", DISAGREE));
        }
        List<Membership> same = kept.stream()
                .filter(other -> other.period().from().equals(entry.period().from()))
                .toList();
        List<Membership> overlapping = kept.stream()
                .filter(other -> !told.contains(other) && other.period().overlaps(membership.period()))
                .toList();
        if (overlapping.size() > 1) {
            return List.of(Remark.of(row.number(), "Indmeldt", new MembershipsOverlap()));
        }
        put(membership, same.isEmpty() ? overlapping : same);
        return List.of();
    }

    private void put(Membership membership, List<Membership> before) {
        tallies.add(Tally.of(
                before.isEmpty()
                        ? Tally.Change.NEW
                        : isSame(before.getFirst(), membership) ? Tally.Change.UNCHANGED : Tally.Change.CHANGED));
        kept.removeAll(before);
        kept.add(membership);
        told.add(membership);
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
