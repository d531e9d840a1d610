package dk.amr.domain.meeting.planning;

import dk.amr.domain.access.account.AccountRepository;
import dk.amr.domain.access.account.Colleague;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.agenda.Agenda;
import dk.amr.domain.network.Staff;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds what somebody wants a meeting to be like against what it is now. */
public final class MeetingDifferences {

    private final AccountRepository accounts;
    private final Staff staff;

    public MeetingDifferences(AccountRepository accounts, Staff staff) {
        this.accounts = accounts;
        this.staff = staff;
    }

    List<MeetingChangedMeanwhile.Difference> between(ReviseMeeting.Request wanted, NetworkMeeting now) {
        return Stream.of(
                        difference(
                                "place",
                                "sted",
                                "place",
                                wanted.place().text(),
                                now.place().text()),
                        new MeetingChangedMeanwhile.Difference(
                                "agenda",
                                new Sentence("dagsorden", "agenda"),
                                words(wanted.agenda()),
                                words(now.agenda())),
                        difference(
                                "coFacilitator",
                                "medfacilitator",
                                "co-facilitator",
                                wantedBeside(wanted, now),
                                besideIn(now)))
                .filter(each -> !each.yours().equals(each.theirs()))
                .toList();
    }

    /** In the words that were given, unless they mean whoever stands beside now. */
    private String wantedBeside(ReviseMeeting.Request wanted, NetworkMeeting now) {
        return Optional.ofNullable(wanted.coFacilitator())
                .map(named -> staff.meant(now.kreds(), named, now.slot().day())
                        .map(Colleague::nameAndAddress)
                        .filter(besideIn(now)::equals)
                        .orElseGet(named::text))
                .orElse("");
    }

    private String besideIn(NetworkMeeting now) {
        return Optional.ofNullable(now.coFacilitator())
                .flatMap(accounts::find)
                .map(account -> account.owner().nameAndAddress())
                .orElse("");
    }

    private static MeetingChangedMeanwhile.Difference difference(
            String field, String danish, String english, String yours, String theirs) {
        return new MeetingChangedMeanwhile.Difference(field, new Sentence(danish, english), yours, theirs);
    }

    /** One line for each part: minutes, kind as the office says it, and what it is called. */
    private static Sentence words(Agenda agenda) {
        return new Sentence(words(agenda, Language.DANISH), words(agenda, Language.ENGLISH));
    }

    private static String words(Agenda agenda, Language language) {
        return agenda.items().stream()
                .map(item -> item.minutes() + " min. " + item.kind().title().in(language) + ": "
                        + (item.theme() == null ? item.title() : item.theme().title()))
                .collect(Collectors.joining("\n"));
    }
}
