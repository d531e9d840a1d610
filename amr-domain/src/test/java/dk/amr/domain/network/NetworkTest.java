package dk.amr.domain.network;

import static dk.amr.domain.access.account.AccountFixture.anAccount;
import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Door;
import dk.amr.domain.access.MayNotBeDone;
import dk.amr.domain.access.NothingHere;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.kit.F1;
import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.offer.Answer;
import dk.amr.domain.offer.F1Networks;
import dk.amr.domain.offer.look.ListNetworks;
import dk.amr.domain.offer.look.LookAtNetwork;
import dk.amr.domain.offer.look.NetworkLine;
import dk.amr.domain.offer.look.NetworkList;
import dk.amr.domain.offer.look.NetworkView;
import dk.amr.domain.offer.sending.RecordAnswer;
import dk.amr.domain.shared.CountingIds;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class NetworkTest {

    private final F1Networks f1 = F1Networks.asDescribed();
    private final LocalDate march = LocalDate.of(2027, 3, 1);

    private Account colleague() {
        Account colleague = anAccount(8, "kollega@example.org", Role.CONSULTANT);
        f1.installation().ports().accounts().save(colleague);
        return colleague;
    }

    @Test
    void S32_a_kommunegruppe_has_one_network_at_a_time() {
        assertThatThrownBy(() -> f1.establish("Aarhus", march)).isInstanceOf(NetworkExistsAlready.class);
        f1.get(CloseNetwork.class)
                .close(f1.office(march), new CloseNetwork.Request("aarhus", march.minusDays(1), null));

        assertThat(f1.establish("Aarhus", march).isActive(march)).isTrue();
    }

    @Test
    void S24_it_is_led_by_somebody_on_the_staff() {
        assertThatThrownBy(() -> f1.get(EstablishNetwork.class)
                        .establish(
                                f1.office(march),
                                new EstablishNetwork.Request(
                                        new KommunegruppeName("Samsø"),
                                        NamedColleague.at(new LoginName("ukendt@example.org")),
                                        march)))
                .isInstanceOf(FacilitatorMustBeActive.class);
        assertThatThrownBy(() -> f1.get(EstablishNetwork.class)
                        .establish(
                                f1.office(march),
                                new EstablishNetwork.Request(
                                        new KommunegruppeName("Ukendt"),
                                        NamedColleague.at(
                                                F1Networks.facilitator().login()),
                                        march)))
                .isInstanceOf(NothingHere.class);
    }

    @Test
    void E17_it_is_handed_over_from_a_day_on() {
        Account colleague = colleague();
        f1.get(AssignFacilitator.class)
                .assign(
                        f1.office(F1.DAY),
                        new AssignFacilitator.Request("Aarhus", NamedColleague.at(colleague.login()), march, null));
        Network aarhus = f1.get(NetworkFinder.class).find(aKreds().id(), "Aarhus", march);

        assertThat(aarhus.facilitatorOn(march.minusDays(1)))
                .contains(F1Networks.facilitator().id());
        assertThat(aarhus.facilitatorOn(march)).contains(colleague.id());
        assertThat(aarhus.facilitatorOn(F1Networks.ESTABLISHED.minusDays(1))).isEmpty();
    }

    @Test
    void P7_nobody_appoints_himself() {
        Caller himself =
                Caller.of(F1Networks.facilitator().id(), aKreds().id(), Set.of(Role.OFFICE_MANAGER), Door.PAGE, F1.DAY);

        assertThatThrownBy(() -> f1.get(AssignFacilitator.class)
                        .assign(
                                himself,
                                new AssignFacilitator.Request(
                                        "Aarhus",
                                        NamedColleague.at(
                                                F1Networks.facilitator().login()),
                                        march,
                                        null)))
                .isInstanceOf(NobodyAppointsHimself.class);
    }

    @Test
    void what_happens_in_it_happens_while_it_is_active() {
        LocalDate before = F1Networks.ESTABLISHED.minusDays(1);
        assertThatThrownBy(() -> f1.get(CloseNetwork.class)
                        .close(f1.office(F1.DAY), new CloseNetwork.Request("Aarhus", before, null)))
                .isInstanceOf(NetworkIsNotActive.class);
        assertThatThrownBy(() -> f1.get(CloseNetwork.class)
                        .close(f1.office(F1.DAY), new CloseNetwork.Request("Ukendt", march, null)))
                .isInstanceOf(NothingHere.class);
    }

    @Test
    void the_list_tells_figures_and_who_has_none() {
        NetworkList list = f1.get(ListNetworks.class).list(f1.office(F1.DAY));

        assertThat(list.without()).extracting(KommunegruppeName::value).containsExactly("Samsø");
        assertThat(list.networks())
                .extracting(line -> line.kommunegruppe().value(), NetworkLine::participants, NetworkLine::eligible)
                .containsExactly(tuple("Skanderborg", 2, 3), tuple("Aarhus", 1, 2));
    }

    @Test
    void one_that_begins_later_is_there_with_whoever_is_to_lead_it() {
        f1.establish("Samsø", F1.DAY.plusDays(30));
        NetworkList list = f1.get(ListNetworks.class).list(f1.office(F1.DAY));

        assertThat(list.without()).isEmpty();
        assertThat(list.networks())
                .extracting(line -> line.kommunegruppe().value(), NetworkLine::facilitator)
                .contains(tuple("Samsø", F1Networks.facilitator().owner()));
    }

    @Test
    void its_page_tells_who_is_in_it() {
        Network aarhus = f1.get(NetworkFinder.class).find(aKreds().id(), "Aarhus", F1.DAY);
        NetworkView view = f1.get(LookAtNetwork.class).look(f1.office(F1.DAY), aarhus.id());

        assertThat(view.participants())
                .extracting(line -> line.name().given(), line -> line.standing().code())
                .containsExactly(tuple("Finn", "ACTIVE"), tuple("Hans", "ENDED_MEMBERSHIP"));
        assertThatThrownBy(() -> f1.get(LookAtNetwork.class).look(f1.office(F1.DAY), new NetworkId(CountingIds.id(99))))
                .isInstanceOf(NothingHere.class);
    }

    @Test
    void a_consultant_sees_the_networks_that_he_leads_and_no_others() {
        Network aarhus = f1.get(NetworkFinder.class).find(aKreds().id(), "Aarhus", F1.DAY);
        Caller leader =
                Caller.of(F1Networks.facilitator().id(), aKreds().id(), Set.of(Role.CONSULTANT), Door.PAGE, F1.DAY);
        Caller other = Caller.of(colleague().id(), aKreds().id(), Set.of(Role.CONSULTANT), Door.PAGE, F1.DAY);

        assertThat(f1.get(LookAtNetwork.class).look(leader, aarhus.id()).participants())
                .hasSize(2);
        assertThatThrownBy(() -> f1.get(LookAtNetwork.class).look(other, aarhus.id()))
                .isInstanceOf(NothingHere.class);
        f1.get(RecordAnswer.class).record(leader, new RecordAnswer.Request("100007", Answer.ACCEPTED, F1.DAY));
        assertThatThrownBy(() -> f1.get(RecordAnswer.class)
                        .record(other, new RecordAnswer.Request("100001", Answer.ACCEPTED, F1.DAY)))
                .isInstanceOf(MayNotBeDone.class);
    }
}
