package dk.amr.domain.offer.incident;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.offer.participation.Participation;
import dk.amr.domain.offer.participation.ParticipationId;
import dk.amr.domain.shared.Sentence;
import dk.amr.domain.shared.Version;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * That somebody in a network broke the confidentiality rule (E20, D19). It has no text at all.
 *
 * @param recordedBy the account that wrote it down
 * @param decidedOn the day of the decision; absent while nothing is decided
 * @param facilitatorAgreed that the facilitator of the network wants the person taken out
 * @param managerAgreed that the office manager does
 */
public record Incident(
        IncidentId id,
        KredsId kreds,
        ParticipationId participation,
        LocalDate happenedOn,
        AccountId recordedBy,
        LocalDate recordedOn,
        Decision decision,
        @Nullable LocalDate decidedOn,
        @Nullable Agreement facilitatorAgreed,
        @Nullable Agreement managerAgreed,
        Version version) {

    /** What was decided. */
    public enum Decision {
        NONE("ikke afgjort", "not decided"),
        WARNED("advaret", "warned"),
        /** One of the two who must agree wants the person taken out. */
        REMOVAL_PROPOSED("udelukkelse foreslået", "removal proposed"),
        REMOVED("taget ud af netværket", "removed from the network");

        private final Sentence title;

        Decision(String danish, String english) {
            this.title = new Sentence(danish, english);
        }

        public Sentence title() {
            return title;
        }
    }

    /** Who agreed that somebody is taken out, and when. */
    public record Agreement(AccountId account, LocalDate on) {}

    /** A new one, about which nothing is decided. */
    static Incident recorded(
            IncidentId id, Participation place, LocalDate happenedOn, AccountId by, LocalDate recordedOn) {
        return new Incident(
                id,
                place.kreds(),
                place.id(),
                happenedOn,
                by,
                recordedOn,
                Decision.NONE,
                null,
                null,
                null,
                Version.NEW);
    }

    /** The incident with a warning in place of what was proposed. */
    Incident warned(LocalDate on) {
        return decided(Decision.WARNED, on, null, null);
    }

    /** The incident with the facilitator's part. */
    Incident agreedByFacilitator(Agreement agreement) {
        return agreed(agreement, managerAgreed);
    }

    /** The incident with the office manager's part. */
    Incident agreedByOffice(Agreement agreement) {
        return agreed(facilitatorAgreed, agreement);
    }

    public boolean isRemoval() {
        return decision == Decision.REMOVED;
    }

    private Incident agreed(@Nullable Agreement facilitator, @Nullable Agreement manager) {
        LocalDate on = Stream.of(Optional.ofNullable(facilitator), Optional.ofNullable(manager))
                .flatMap(Optional::stream)
                .map(Agreement::on)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        if (facilitator == null || manager == null) {
            return decided(Decision.REMOVAL_PROPOSED, on, facilitator, manager);
        }
        if (facilitator.account().equals(manager.account())) {
            throw new RemovalTakesTwo();
        }
        return decided(Decision.REMOVED, on, facilitator, manager);
    }

    private Incident decided(
            Decision what, LocalDate on, @Nullable Agreement facilitator, @Nullable Agreement manager) {
        if (isRemoval()) {
            throw new IncidentIsSettled();
        }
        return new Incident(
                id, kreds, participation, happenedOn, recordedBy, recordedOn, what, on, facilitator, manager, version);
    }

    @Override
    public String toString() {
        return "Incident[" + id.value() + "]";
    }
}
