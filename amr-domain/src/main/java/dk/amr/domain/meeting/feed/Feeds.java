package dk.amr.domain.meeting.feed;

import dk.amr.domain.access.Decision;
import dk.amr.domain.access.Policy;
import dk.amr.domain.access.Relation;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.kommunegruppe.Kommunegruppe;
import dk.amr.domain.kommunegruppe.KommunegruppeId;
import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.kommunegruppe.KommunegruppeRepository;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.meeting.MeetingRepository;
import dk.amr.domain.meeting.MeetingStatus;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.kommunegruppe.KommunegruppeMeeting;
import dk.amr.domain.meeting.kommunegruppe.KommunegruppeMeetingRepository;
import dk.amr.domain.network.Network;
import dk.amr.domain.network.NetworkId;
import dk.amr.domain.network.NetworkRepository;
import dk.amr.domain.shared.Sentence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers the meetings of somebody's calendar, from ninety days back to a year ahead. */
public final class Feeds {

    private static final int DAYS_BACK = 90;
    private static final Sentence NETWORK_MEETING = new Sentence("Netværksmøde", "Network meeting");
    private static final Sentence GROUP_MEETING = new Sentence("Kommunegruppemøde", "Kommunegruppemøde");

    private final Policy policy;
    private final NetworkRepository networks;
    private final KommunegruppeRepository groups;
    private final MeetingRepository meetings;
    private final KommunegruppeMeetingRepository kommunegruppeMeetings;

    public Feeds(
            Policy policy,
            NetworkRepository networks,
            KommunegruppeRepository groups,
            MeetingRepository meetings,
            KommunegruppeMeetingRepository kommunegruppeMeetings) {
        this.policy = policy;
        this.networks = networks;
        this.groups = groups;
        this.meetings = meetings;
        this.kommunegruppeMeetings = kommunegruppeMeetings;
    }

    /** By their start; nothing of what the account's roles may not list. */
    List<FeedEntry> of(Account account, LocalDate day) {
        KredsId kreds = account.kreds();
        Instant from = midnight(day.minusDays(DAYS_BACK));
        Instant until = midnight(day.plusYears(1).plusDays(1));
        Map<NetworkId, Network> known =
                networks.ofKreds(kreds).stream().collect(Collectors.toMap(Network::id, each -> each));
        Map<KommunegruppeId, KommunegruppeName> names =
                groups.ofKreds(kreds).stream().collect(Collectors.toMap(Kommunegruppe::id, Kommunegruppe::name));
        FeedView view = new FeedView(known, seesAll(account) ? null : account.id());
        List<NetworkMeeting> ofNetworks = may(account.roles(), UseCase.LIST_MEETINGS)
                ? meetings.between(kreds, from, until).stream()
                        .filter(view::shows)
                        .toList()
                : List.of();
        List<KommunegruppeMeeting> ofGroups = may(account.roles(), UseCase.LIST_KOMMUNEGRUPPE_MEETINGS)
                ? kommunegruppeMeetings.between(kreds, from, until).stream()
                        .filter(each -> view.shows(each, ofNetworks))
                        .toList()
                : List.of();
        return Stream.concat(
                        ofNetworks.stream()
                                .map(each -> entry(
                                        each,
                                        named(
                                                account,
                                                NETWORK_MEETING,
                                                names.get(Objects.requireNonNull(known.get(each.network()))
                                                        .kommunegruppe())))),
                        ofGroups.stream()
                                .map(each ->
                                        entry(each, named(account, GROUP_MEETING, names.get(each.kommunegruppe())))))
                .sorted(Comparator.comparing((FeedEntry entry) -> entry.slot().start())
                        .thenComparing(FeedEntry::uid))
                .toList();
    }

    private boolean may(Collection<Role> roles, UseCase useCase) {
        return policy.decide(roles, useCase, Relation.OWN_KREDS) == Decision.ALLOW;
    }

    /** Whoever lists meetings as a consultant alone gets those of the networks of his own. */
    private boolean seesAll(Account account) {
        Set<Role> others = EnumSet.copyOf(account.roles());
        others.remove(Role.CONSULTANT);
        return may(others, UseCase.LIST_MEETINGS);
    }

    private static String named(Account account, Sentence kind, @Nullable KommunegruppeName name) {
        return kind.in(account.language()) + " " + Objects.requireNonNull(name).value();
    }

    private static FeedEntry entry(NetworkMeeting meeting, String title) {
        return new FeedEntry(
                meeting.id().value(),
                meeting.slot(),
                title,
                meeting.place().text(),
                meeting.progress().status() == MeetingStatus.CANCELLED,
                meeting.version().number(),
                midnight(meeting.progress().since()));
    }

    private static FeedEntry entry(KommunegruppeMeeting meeting, String title) {
        return new FeedEntry(
                meeting.id().value(),
                meeting.slot(),
                title,
                meeting.place().text(),
                meeting.isCancelled(),
                meeting.version().number(),
                midnight(meeting.since()));
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(TimeSlot.ZONE).toInstant();
    }
}
