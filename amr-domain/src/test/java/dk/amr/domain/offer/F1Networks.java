package dk.amr.domain.offer;

import static dk.amr.domain.access.account.AccountFixture.anAccount;
import static dk.amr.domain.kreds.KredsFixture.aKreds;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.groundrule.GroundRules;
import dk.amr.domain.groundrule.GroundRulesId;
import dk.amr.domain.kit.F1;
import dk.amr.domain.kit.InMemoryInstallation;
import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.mandate.Election;
import dk.amr.domain.mandate.EndReason;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.mandate.MandateId;
import dk.amr.domain.mandate.MandateRole;
import dk.amr.domain.mandate.Term;
import dk.amr.domain.network.EstablishNetwork;
import dk.amr.domain.network.NamedColleague;
import dk.amr.domain.network.Network;
import dk.amr.domain.offer.participation.Participation;
import dk.amr.domain.offer.participation.Standing;
import dk.amr.domain.offer.participation.Standings;
import dk.amr.domain.offer.sending.OfferRun;
import dk.amr.domain.offer.sending.RecordAnswer;
import dk.amr.domain.offer.sending.SendOffers;
import dk.amr.domain.person.Membership;
import dk.amr.domain.person.Person;
import dk.amr.domain.person.PersonFinder;
import dk.amr.domain.person.PersonName;
import dk.amr.domain.report.CoverageReport;
import dk.amr.domain.report.ReportCoverage;
import dk.amr.domain.shared.CountingIds;
import dk.amr.domain.shared.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The fixture F1 with its networks in Skanderborg and Aarhus, and what the offers of it came to. */
public final class F1Networks {

    public static final LocalDate ESTABLISHED = LocalDate.of(2026, 1, 1);
    public static final LocalDate DECLINED_ON = LocalDate.of(2026, 5, 12);

    private final InMemoryInstallation installation = new InMemoryInstallation();

    private F1Networks() {}

    /** As F1 describes it: Carla, Dan, Finn and Hans accepted, Gry declined. */
    public static F1Networks asDescribed() {
        F1Networks f1 = new F1Networks();
        f1.installation.imported(F1.file());
        f1.installation
                .ports()
                .groundRules()
                .add(GroundRules.first(new GroundRulesId(CountingIds.id(900)), aKreds().id()));
        f1.installation.ports().accounts().save(facilitator());
        f1.establish("Skanderborg", ESTABLISHED);
        f1.establish("Aarhus", ESTABLISHED);
        f1.answer("100003", Answer.ACCEPTED, LocalDate.of(2026, 6, 10));
        f1.answer("100004", Answer.ACCEPTED, LocalDate.of(2026, 6, 10));
        f1.answer("100006", Answer.ACCEPTED, LocalDate.of(2026, 6, 10));
        f1.answer("100008", Answer.ACCEPTED, LocalDate.of(2026, 6, 10));
        f1.answer("100007", Answer.DECLINED, DECLINED_ON);
        return f1;
    }

    public static Account facilitator() {
        return anAccount(7, "konsulent@example.org", Role.CONSULTANT);
    }

    public InMemoryInstallation installation() {
        return installation;
    }

    public <T> T get(Class<T> type) {
        return installation.get(type);
    }

    /** Somebody of the office on that business day. */
    public Caller office(LocalDate day) {
        return installation.caller(day, Role.OFFICE_ADMIN);
    }

    public Network establish(String kommunegruppe, LocalDate from) {
        return get(EstablishNetwork.class)
                .establish(
                        office(from),
                        new EstablishNetwork.Request(
                                new KommunegruppeName(kommunegruppe),
                                NamedColleague.at(facilitator().login()),
                                from));
    }

    /** An answer told to the office. */
    public void answer(String member, Answer answer, LocalDate day) {
        get(RecordAnswer.class).record(office(day), new RecordAnswer.Request(member, answer, day));
    }

    public OfferRun send(LocalDate day) {
        return get(SendOffers.class).send(office(day), new SendOffers.Request(false, true));
    }

    public CoverageReport coverage(LocalDate day) {
        return get(ReportCoverage.class).report(office(day));
    }

    public Person person(String member) {
        return get(PersonFinder.class).find(aKreds().id(), member);
    }

    /** Gives somebody another family name. */
    public void rename(String member, String family) {
        Person person = person(member);
        installation
                .ports()
                .people()
                .save(person.asRegistered(
                        new PersonName(person.name().given(), family), person.memberNumber(), person.contact()));
    }

    /** How the person's latest participation stands on the day. */
    public Standing standing(String member, LocalDate day) {
        Participation latest = installation
                .ports()
                .participations()
                .ofPerson(aKreds().id(), person(member).id())
                .getLast();
        return get(Standings.class).on(aKreds().id(), List.of(latest), day).values().stream()
                .findFirst()
                .orElseThrow();
    }

    /** The person's mandate as AMR that began last. */
    public Mandate amrMandate(String member) {
        return installation
                .ports()
                .mandates()
                .ofPerson(aKreds().id(), person(member).id())
                .stream()
                .filter(mandate -> mandate.seat().role() == MandateRole.AMR)
                .findFirst()
                .orElseThrow();
    }

    /** Ends the AMR mandate. */
    public void end(String member, LocalDate lastDay, EndReason reason) {
        installation.ports().mandates().save(amrMandate(member).endedOn(lastDay, reason));
    }

    /** Elects the person again in the same seat, from the day after the last one. */
    public void reElect(String member) {
        Mandate before = amrMandate(member);
        installation
                .ports()
                .mandates()
                .save(Mandate.of(
                        new MandateId(CountingIds.id(500 + Integer.parseInt(member.substring(4)))),
                        before.kreds(),
                        before.person(),
                        before.seat(),
                        Election.UNKNOWN,
                        Term.ofMonths(before.lastDay().orElseThrow().plusDays(1), 24, null)));
    }

    /** Keeps these stretches of membership of the person in place of those before. */
    public void memberships(String member, Period... periods) {
        Person person = person(member);
        installation
                .ports()
                .people()
                .keepMemberships(Map.of(
                        person.id(),
                        Stream.of(periods)
                                .map(period -> new Membership(person.id(), aKreds().name(), period))
                                .toList()));
    }
}
