package dk.amr.domain.register;

import dk.amr.domain.person.MemberNumber;
import dk.amr.domain.register.file.RegisterRow;
import dk.amr.domain.workplace.WorkplaceId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells whether somebody of the register may be the person of these rows (D28). */
record Likeness(List<StagedRow> rows, Map<String, WorkplaceId> workplaces, Set<String> numbersOfOthers) {

    boolean mayBe(KnownPerson known) {
        String number = Optional.ofNullable(known.person().memberNumber())
                .map(MemberNumber::value)
                .orElse("");
        return !numbersOfOthers.contains(number)
                && rows.stream()
                        .anyMatch(row -> number.equals(row.memberNumber())
                                || sharesEmailAndName(row.row(), known)
                                || sharesNameAndWorkplace(row.row(), known));
    }

    private static boolean sharesEmailAndName(RegisterRow row, KnownPerson known) {
        return row.contact().email() != null
                && row.contact().email().equals(known.person().contact().email())
                && row.name().key().equals(known.person().name().key());
    }

    private boolean sharesNameAndWorkplace(RegisterRow row, KnownPerson known) {
        return row.workplace() != null
                && row.name().key().equals(known.person().name().key())
                && known.mandates().stream()
                        .anyMatch(mandate -> mandate.seat()
                                .workplace()
                                .equals(workplaces.get(row.workplace().key())));
    }
}
