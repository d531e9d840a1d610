package dk.amr.domain.meeting.look;

import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.AccountRepository;
import dk.amr.domain.calendar.BusinessTime;
import dk.amr.domain.groundrule.GroundRules;
import dk.amr.domain.groundrule.RulesInForce;
import dk.amr.domain.meeting.MeetingStatus;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.evaluation.EvaluationRepository;
import dk.amr.domain.meeting.evaluation.EvaluationTally;
import dk.amr.domain.meeting.invitation.Invitation;
import dk.amr.domain.meeting.planning.Advice;
import dk.amr.domain.meeting.planning.AdviceKind;
import dk.amr.domain.meeting.planning.Adviser;
import dk.amr.domain.meeting.planning.Facilitators;
import dk.amr.domain.meeting.planning.Predecessors;
import dk.amr.domain.shared.DayInWords;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Gathers what stands on a meeting's page. */
public final class MeetingPages {

    private final NetworkNames names;
    private final Predecessors predecessors;
    private final Facilitators facilitators;
    private final AccountRepository accounts;
    private final RulesInForce rules;
    private final Adviser adviser;
    private final Guests guests;
    private final EvaluationRepository evaluations;
    private final BusinessTime time;

    public MeetingPages(
            NetworkNames names,
            Predecessors predecessors,
            Facilitators facilitators,
            AccountRepository accounts,
            RulesInForce rules,
            Adviser adviser,
            Guests guests,
            EvaluationRepository evaluations,
            BusinessTime time) {
        this.names = names;
        this.predecessors = predecessors;
        this.facilitators = facilitators;
        this.accounts = accounts;
        this.rules = rules;
        this.adviser = adviser;
        this.guests = guests;
        this.evaluations = evaluations;
        this.time = time;
    }

    MeetingView view(NetworkMeeting meeting, LocalDate day) {
        GroundRules inForce =
                rules.on(meeting.kreds(), meeting.network(), meeting.slot().day());
        List<GuestLine> lines = guests.of(meeting, inForce, day);
        return new MeetingView(
                meeting,
                Objects.requireNonNull(names.of(meeting.kreds()).get(meeting.network())),
                meeting.statusOn(day),
                meeting.isToBeSettled(day),
                time.hasBegun(meeting.slot(), day),
                time.hasEnded(meeting.slot(), day),
                predecessors.of(meeting).orElse(null),
                facilitators.of(meeting).map(Account::owner).orElse(null),
                Optional.ofNullable(meeting.coFacilitator())
                        .flatMap(accounts::find)
                        .map(Account::owner)
                        .orElse(null),
                inForce,
                advice(meeting, lines, day),
                lines,
                evaluations
                        .ofMeetings(meeting.kreds(), List.of(meeting.id()))
                        .getOrDefault(meeting.id(), EvaluationTally.empty()));
    }

    private List<Advice> advice(NetworkMeeting meeting, List<GuestLine> lines, LocalDate day) {
        List<Advice> advice = new ArrayList<>(adviser.on(meeting, day));
        long ending = lines.stream().filter(GuestLine::termEndsBefore).count();
        if (ending > 0 && meeting.progress().status().isAhead()) {
            advice.add(new Advice(
                    AdviceKind.TERM_ENDS_BEFORE,
                    new Sentence(
                            "%d af dem, mødet er for, har et hverv, der udløber før mødet, uden at genvalg er meldt."
                                    .formatted(ending),
                            "%d of those the meeting is for hold a mandate that ends before it, with no re-election reported."
                                    .formatted(ending))));
        }
        onALateInvitation(meeting, lines).ifPresent(advice::add);
        return advice;
    }

    /** That people got less time than they should (P19) stays in sight; it follows from when the first were invited. */
    private static Optional<Advice> onALateInvitation(NetworkMeeting meeting, List<GuestLine> lines) {
        LocalDate latest = meeting.slot().day().minusDays(Adviser.DAYS_TO_INVITE);
        return lines.stream()
                .map(GuestLine::invitation)
                .filter(Objects::nonNull)
                .map(Invitation::invitedOn)
                .min(Comparator.naturalOrder())
                .filter(first -> first.isAfter(latest) && meeting.progress().status() != MeetingStatus.CANCELLED)
                .map(first -> new Advice(
                        AdviceKind.LATE_INVITATION,
                        new Sentence(
                                "Der blev først inviteret %s, under tre uger før mødet."
                                        .formatted(DayInWords.day(first, Language.DANISH)),
                                "People were invited on %s only, less than three weeks before the meeting."
                                        .formatted(DayInWords.day(first, Language.ENGLISH)))));
    }
}
