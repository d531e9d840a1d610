package dk.amr.cli.demo;

import com.google.inject.Inject;
import dk.amr.domain.access.Caller;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.directory.KommunegruppeLine;
import dk.amr.domain.directory.ListKommunegrupper;
import dk.amr.domain.groundrule.AcknowledgeGroundRules;
import dk.amr.domain.groundrule.Manner;
import dk.amr.domain.groundrule.PublishGroundRules;
import dk.amr.domain.network.AssignFacilitator;
import dk.amr.domain.network.EstablishNetwork;
import dk.amr.domain.network.NamedColleague;
import dk.amr.domain.network.Network;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** The networks of the sample kreds: most kommunegrupper come to have one, and one of them is handed over. */
final class SampleNetworks {

    /** How many lead the networks between them. */
    static final int FACILITATORS = 3;

    /** Which network is handed over, and how long ago. */
    static final int HANDED_OVER = 3;

    static final int DAYS_SINCE_HANDED_OVER = 200;

    private static final int DAYS_TO_THE_FIRST = 20;
    private static final int DAYS_BETWEEN = 25;
    private static final int DAYS_SINCE_THE_RULES = 190;
    private static final String SUPPLEMENT =
            "Vi siger til, hvis noget skal blive i rummet, og vi slutter hvert møde med én ting at prøve af.";

    private final ListKommunegrupper listKommunegrupper;
    private final EstablishNetwork establishNetwork;
    private final AssignFacilitator assignFacilitator;
    private final PublishGroundRules publishGroundRules;
    private final AcknowledgeGroundRules acknowledgeGroundRules;

    @Inject
    SampleNetworks(
            ListKommunegrupper listKommunegrupper,
            EstablishNetwork establishNetwork,
            AssignFacilitator assignFacilitator,
            PublishGroundRules publishGroundRules,
            AcknowledgeGroundRules acknowledgeGroundRules) {
        this.listKommunegrupper = listKommunegrupper;
        this.establishNetwork = establishNetwork;
        this.assignFacilitator = assignFacilitator;
        this.publishGroundRules = publishGroundRules;
        this.acknowledgeGroundRules = acknowledgeGroundRules;
    }

    /** Notes when each is established, one after the other, and what is to follow for it. */
    void note(SampleDiary diary, Caller first, List<LoginName> facilitators, Consumer<SampleNetwork> established) {
        // one kommunegruppe waits for its network, so that there is something to do
        List<KommunegruppeLine> groups =
                listKommunegrupper.list(first).stream().skip(1).toList();
        for (int number = 0; number < groups.size(); number++) {
            int place = number;
            LoginName facilitator = facilitators.get(place % FACILITATORS);
            KommunegruppeLine line = groups.get(place);
            diary.note(
                    first.day().plusDays(DAYS_TO_THE_FIRST + DAYS_BETWEEN * place),
                    then -> established.accept(establish(then, line, facilitator, place)));
        }
    }

    private SampleNetwork establish(Caller then, KommunegruppeLine line, LoginName facilitator, int place) {
        Network network = establishNetwork.establish(
                then, new EstablishNetwork.Request(line.group().name(), NamedColleague.at(facilitator), then.day()));
        return new SampleNetwork(place, network.id(), line.group().name().value(), facilitator, then.day());
    }

    /** Notes the second edition of the rules, which the office acknowledges for itself. */
    void noteRules(SampleDiary diary, LocalDate today) {
        diary.note(today.minusDays(DAYS_SINCE_THE_RULES + 14), then -> {
            LocalDate inForce = then.day().plusDays(14);
            publishGroundRules.publish(then, new PublishGroundRules.Request(null, SUPPLEMENT, true, inForce));
        });
        diary.note(
                today.minusDays(DAYS_SINCE_THE_RULES),
                then -> acknowledgeGroundRules.acknowledge(
                        then, new AcknowledgeGroundRules.Request(null, null, then.day(), Manner.ACCOUNT)));
    }

    /** Notes that somebody else comes to lead it. */
    void noteHandOver(SampleDiary diary, SampleNetwork network, LocalDate today) {
        diary.note(
                today.minusDays(DAYS_SINCE_HANDED_OVER),
                then -> assignFacilitator.assign(
                        then,
                        new AssignFacilitator.Request(
                                network.kommunegruppe(),
                                NamedColleague.at(SampleAccounts.SUCCESSOR),
                                then.day(),
                                null)));
    }
}
