package dk.amr.domain.offer.link;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.consent.ConsentPurpose;
import dk.amr.domain.consent.Consents;
import dk.amr.domain.groundrule.Acknowledgement;
import dk.amr.domain.groundrule.AcknowledgementRepository;
import dk.amr.domain.groundrule.Manner;
import dk.amr.domain.offer.Answer;
import dk.amr.domain.offer.Channel;
import dk.amr.domain.offer.Offer;
import dk.amr.domain.offer.promise.Answers;
import dk.amr.domain.person.Person;
import dk.amr.domain.person.PersonRepository;
import dk.amr.domain.shared.Language;
import java.time.LocalDate;

/**
 * Takes the answer that an AMR gives by the personal link. Accepting asks separately and freely for acknowledging the
 * ground rules and for standing on the participants' list; neither is needed to accept.
 */
public final class AnswerOffer {

    /**
     * What was answered.
     *
     * @param address where the answer comes from
     * @param acknowledgesRules whether the ground rules were acknowledged with it (S44)
     * @param listConsent whether the person agrees to stand on the participants' list
     * @param language in which the person wants mail from now on
     */
    public record Request(
            String secret,
            String address,
            Answer answer,
            boolean acknowledgesRules,
            boolean listConsent,
            Language language) {

        @Override
        public String toString() {
            return "AnswerOffer";
        }
    }

    private final Gate gate;
    private final OfferByLink byLink;
    private final Answers answers;
    private final AcknowledgementRepository acknowledgements;
    private final Consents consents;
    private final PersonRepository people;

    public AnswerOffer(
            Gate gate,
            OfferByLink byLink,
            Answers answers,
            AcknowledgementRepository acknowledgements,
            Consents consents,
            PersonRepository people) {
        this.gate = gate;
        this.byLink = byLink;
        this.answers = answers;
        this.acknowledgements = acknowledgements;
        this.consents = consents;
        this.people = people;
    }

    public void answer(Caller caller, Request request) {
        gate.mustAdmit(caller, UseCase.ANSWER_OFFER);
        // outside the transaction, so that a guess in vain stays counted
        Offer offer = byLink.offer(request.secret(), request.address(), caller.day());
        gate.perform(caller, UseCase.ANSWER_OFFER, act -> {
            act.concerns(Subject.Kind.OFFER, offer.id().value());
            LocalDate day = OfferByLink.dayOf(offer, caller.day());
            answers.answer(offer, request.answer(), day, Channel.LINK);
            keepLanguage(offer, request.language());
            if (request.answer() == Answer.ACCEPTED) {
                keepFreeChoices(offer, request, day);
            }
        });
    }

    private void keepFreeChoices(Offer offer, Request request, LocalDate day) {
        if (request.acknowledgesRules()) {
            acknowledgements.add(Acknowledgement.by(offer.person(), byLink.rulesOf(offer, day), day, Manner.LINK));
        }
        if (request.listConsent()) {
            consents.give(offer.kreds(), offer.person(), ConsentPurpose.PARTICIPANT_LIST, day);
        }
    }

    private void keepLanguage(Offer offer, Language language) {
        Person person = people.get(offer.kreds(), offer.person());
        if (person.contact().language() != language) {
            people.save(person.reading(language));
        }
    }
}
