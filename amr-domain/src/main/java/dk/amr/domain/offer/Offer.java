package dk.amr.domain.offer;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.mandate.MandateId;
import dk.amr.domain.network.NetworkId;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The offer of a place in a network (S4), made to an AMR for one mandate.
 *
 * @param answerBy the last day on which it can be answered
 * @param outcome how it ended; absent while nobody has answered, withdrawn or settled it
 */
public record Offer(
        OfferId id,
        KredsId kreds,
        PersonId person,
        MandateId mandate,
        NetworkId network,
        LocalDate sentOn,
        Channel channel,
        LocalDate answerBy,
        @Nullable Outcome outcome,
        Version version) {

    /** How many days there are to answer. */
    public static final int DAYS_TO_ANSWER = 60;

    /** For so many days more its personal link tells somebody who comes late that the time to answer is over. */
    public static final int DAYS_TO_TELL = 30;

    /** Within so many days after the mandate was reported an AMR is to have the offer (P2). */
    public static final int DAYS_TO_OFFER = 30;

    /** A new offer. */
    public static Offer made(
            OfferId id,
            KredsId kreds,
            PersonId person,
            MandateId mandate,
            NetworkId network,
            LocalDate on,
            Channel channel) {
        return new Offer(
                id, kreds, person, mandate, network, on, channel, on.plusDays(DAYS_TO_ANSWER), null, Version.NEW);
    }

    /** Where it stands on a day no earlier than the one it was sent on; it follows from the dates alone. */
    public OfferState stateOn(LocalDate day) {
        if (outcome != null && !outcome.on().isAfter(day)) {
            return new OfferState.Ended(outcome);
        }
        return day.isAfter(answerBy)
                ? new OfferState.Ended(new Outcome(Outcome.Kind.EXPIRED, answerBy.plusDays(1), channel))
                : new OfferState.Sent(this);
    }

    public boolean isOpen(LocalDate day) {
        return stateOn(day) instanceof OfferState.Sent;
    }

    /** Whether somebody who looks on the day sees it as open: not yet, before it was sent. */
    public boolean isOpenAsSeenOn(LocalDate day) {
        return !sentOn.isAfter(day) && isOpen(day);
    }

    /** Whether it ended like that by the day. */
    public boolean ended(Outcome.Kind kind, LocalDate day) {
        return stateOn(day) instanceof OfferState.Ended ended && ended.outcome().kind() == kind;
    }

    /** The open offer, to be answered on the day; one that is over says why it cannot be. */
    public OfferState.Sent openOn(LocalDate day) {
        if (day.isBefore(sentOn)) {
            throw new AnswerIsBeforeTheOffer();
        }
        Outcome known = outcome;
        if (known == null) {
            return switch (stateOn(day)) {
                case OfferState.Sent sent -> sent;
                case OfferState.Ended ended -> throw new OfferHasExpired();
            };
        }
        throw switch (known.kind()) {
            case ACCEPTED, DECLINED -> new OfferIsAnswered();
            case WITHDRAWN -> new OfferIsWithdrawn();
            case EXPIRED -> new OfferHasExpired();
        };
    }

    /** The offer with its end written down, once its last day is over and nobody answered. */
    public Offer settledAsExpired() {
        return ended(Outcome.Kind.EXPIRED, answerBy.plusDays(1), channel);
    }

    Offer ended(Outcome.Kind kind, LocalDate on, Channel how) {
        return new Offer(
                id, kreds, person, mandate, network, sentOn, channel, answerBy, new Outcome(kind, on, how), version);
    }

    @Override
    public String toString() {
        return "Offer[" + id.value() + "]";
    }
}
