package dk.amr.cli.demo;

import com.google.inject.Inject;
import dk.amr.domain.access.Caller;
import dk.amr.domain.consent.ConsentPurpose;
import dk.amr.domain.consent.RecordConsent;
import dk.amr.domain.delivery.DeliverOutbox;
import dk.amr.domain.offer.Answer;
import dk.amr.domain.offer.promise.Verdict;
import dk.amr.domain.offer.sending.LapseOffers;
import dk.amr.domain.offer.sending.OfferRun;
import dk.amr.domain.offer.sending.RecordAnswer;
import dk.amr.domain.offer.sending.SendOffer;
import dk.amr.domain.offer.sending.SendOffers;
import dk.amr.domain.shared.RuleBroken;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The offers of the sample kreds: a run every four weeks, to which most say yes, some no, and some nothing. */
final class SampleOffers {

    private static final int DAYS_BETWEEN = 28;
    private static final int DAYS_SINCE_THE_LATEST = 24;
    private static final int DAYS_TO_THE_ANSWER = 9;
    private static final int DAYS_TO_THE_SECOND = 75;
    private static final int IN_TEN = 10;
    private static final int ACCEPTING_OF_TEN = 6;
    private static final int LATE_OF_TEN = 8;

    private final SendOffers sendOffers;
    private final SendOffer sendOffer;
    private final DeliverOutbox deliverOutbox;
    private final RecordAnswer recordAnswer;
    private final LapseOffers lapseOffers;
    private final RecordConsent recordConsent;

    @Inject
    SampleOffers(
            SendOffers sendOffers,
            SendOffer sendOffer,
            DeliverOutbox deliverOutbox,
            RecordAnswer recordAnswer,
            LapseOffers lapseOffers,
            RecordConsent recordConsent) {
        this.sendOffers = sendOffers;
        this.sendOffer = sendOffer;
        this.deliverOutbox = deliverOutbox;
        this.recordAnswer = recordAnswer;
        this.lapseOffers = lapseOffers;
        this.recordConsent = recordConsent;
    }

    /** Notes the runs from then on; those of these names say yes every time. */
    void note(SampleDiary diary, LocalDate from, LocalDate today, Set<String> willing) {
        for (LocalDate day = today.minusDays(DAYS_SINCE_THE_LATEST);
                day.isAfter(from);
                day = day.minusDays(DAYS_BETWEEN)) {
            diary.note(day, then -> run(diary, then, willing));
        }
    }

    private void run(SampleDiary diary, Caller then, Set<String> willing) {
        lapseOffers.lapse(then);
        OfferRun run = sendOffers.send(then, new SendOffers.Request(false, true));
        deliverOutbox.deliver(then);
        List<OfferRun.Line> offered = run.of(Verdict.Send.class);
        for (OfferRun.Line line : offered) {
            String name = Objects.requireNonNull(line.name()).full();
            int share = willing.contains(name) ? 0 : Math.floorMod(name.hashCode(), IN_TEN);
            String person = line.person().value().toString();
            LocalDate answered = then.day().plusDays(DAYS_TO_THE_ANSWER + share);
            if (share < ACCEPTING_OF_TEN) {
                diary.note(answered, later -> accept(later, person, share));
            } else if (share == ACCEPTING_OF_TEN) {
                diary.note(answered, later -> answer(later, person, Answer.DECLINED));
            } else if (share == LATE_OF_TEN) {
                diary.note(then.day().plusDays(DAYS_TO_THE_SECOND), later -> again(diary, later, person));
            }
        }
    }

    private void accept(Caller then, String person, int share) {
        if (!answer(then, person, Answer.ACCEPTED)) {
            return;
        }
        if (share % 2 == 0) {
            consent(then, person, ConsentPurpose.PARTICIPANT_LIST, true);
        }
        if (share == 1) {
            consent(then, person, ConsentPurpose.PHONE, true);
        }
    }

    /** They call, and want to come after all. */
    private void again(SampleDiary diary, Caller then, String person) {
        try {
            sendOffer.send(then, new SendOffer.Request(person));
        } catch (RuleBroken noLongerTheirs) {
            return;
        }
        diary.note(then.day().plusDays(DAYS_TO_THE_ANSWER), later -> answer(later, person, Answer.ACCEPTED));
    }

    /** Whether it still could be given: a mandate may have ended since the offer. */
    private boolean answer(Caller then, String person, Answer answer) {
        try {
            recordAnswer.record(then, new RecordAnswer.Request(person, answer, then.day()));
            return true;
        } catch (RuleBroken noLongerTheirs) {
            return false;
        }
    }

    private void consent(Caller then, String person, ConsentPurpose purpose, boolean isGiven) {
        recordConsent.record(then, new RecordConsent.Request(person, purpose, then.day(), isGiven));
    }
}
