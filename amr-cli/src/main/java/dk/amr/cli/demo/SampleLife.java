package dk.amr.cli.demo;

import com.google.inject.Inject;
import dk.amr.domain.access.Caller;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.register.file.RegisterColumn;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Two years of the sample kreds up to the day of the caller, day by day: the union's files, what people call about,
 * networks, offers and meetings. The same day gives the same life.
 */
final class SampleLife {

    private static final int YEARS = 2;

    private final SampleUnion union;
    private final SampleTurns turns;
    private final SampleNetworks networks;
    private final SampleOffers offers;
    private final SampleMeetings meetings;
    private final SampleCircle circle;
    private final SampleWelcome welcome;

    @Inject
    SampleLife(
            SampleUnion union,
            SampleTurns turns,
            SampleNetworks networks,
            SampleOffers offers,
            SampleMeetings meetings,
            SampleCircle circle,
            SampleWelcome welcome) {
        this.union = union;
        this.turns = turns;
        this.networks = networks;
        this.offers = offers;
        this.meetings = meetings;
        this.circle = circle;
        this.welcome = welcome;
    }

    void live(Caller office, int members, List<LoginName> facilitators) {
        LocalDate today = office.day();
        LocalDate from = today.minusYears(YEARS);
        Caller first = SampleDiary.on(office, from);
        SampleRegister register = new SampleRegister(members, from);
        SampleElections elections = new SampleElections(register, from, today);
        SampleDiary diary = new SampleDiary();
        union.first(first, register);
        union.note(diary, register, elections.news(), from, today);
        turns.note(diary, elections.turns(), places(register));
        networks.noteRules(diary, today);
        Set<String> willing = elections.turns().stream().map(SampleTurn::name).collect(Collectors.toSet());
        offers.note(diary, from, today, willing);
        welcome.note(diary, today);
        SampleDays days = new SampleDays(today, SampleNetworks.FACILITATORS);
        networks.note(diary, first, facilitators, network -> {
            meetings.note(diary, network, days, today);
            circle.note(diary, network, today, willing);
            if (network.place() == SampleNetworks.HANDED_OVER) {
                networks.noteHandOver(diary, network, today);
            }
        });
        diary.live(office);
    }

    private static List<SampleRow> places(SampleRegister register) {
        return IntStream.range(0, register.workplaces())
                .mapToObj(number -> register.workplace(number).findFirst().orElseThrow())
                .filter(place -> !place.text(RegisterColumn.AMR_SEATS).equals("0"))
                .toList();
    }
}
