package dk.amr.persistence;

import static dk.amr.domain.access.account.AccountFixture.anAccount;
import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Door;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.correspondence.CollectingCarrier;
import dk.amr.domain.correspondence.Message;
import dk.amr.domain.correspondence.MessageFixture;
import dk.amr.domain.correspondence.link.LinkPurpose;
import dk.amr.domain.correspondence.link.PlainLinkSecrets;
import dk.amr.domain.delivery.DeliverOutbox;
import dk.amr.domain.delivery.PlainAccountLetterWriter;
import dk.amr.domain.groundrule.GroundRules;
import dk.amr.domain.groundrule.GroundRulesId;
import dk.amr.domain.kit.Assembly;
import dk.amr.domain.kit.F1;
import dk.amr.domain.kit.Given;
import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.meeting.evaluation.PlainEvaluationWriter;
import dk.amr.domain.meeting.invitation.link.PlainMeetingWriter;
import dk.amr.domain.meeting.leave.PlainLeaveWriter;
import dk.amr.domain.meeting.sharing.code.PlainCodeMaker;
import dk.amr.domain.meeting.sharing.code.PlainCodeWriter;
import dk.amr.domain.meeting.sharing.invite.PlainSharedWriter;
import dk.amr.domain.network.EstablishNetwork;
import dk.amr.domain.network.NamedColleague;
import dk.amr.domain.network.Network;
import dk.amr.domain.offer.Answer;
import dk.amr.domain.offer.Offer;
import dk.amr.domain.offer.link.PlainOfferWriter;
import dk.amr.domain.offer.sending.OfferRun;
import dk.amr.domain.offer.sending.RecordAnswer;
import dk.amr.domain.offer.sending.SendOffers;
import dk.amr.domain.register.ImportRegister;
import dk.amr.domain.register.file.ListedRegisterFile;
import dk.amr.domain.register.file.RegisterFile;
import dk.amr.domain.report.CoverageReport;
import dk.amr.domain.report.ReportCoverage;
import dk.amr.domain.shared.Ids;
import dk.amr.domain.shared.PlainSecrets;
import dk.amr.domain.task.ListTasks;
import dk.amr.domain.task.Task;
import dk.amr.domain.task.TaskKind;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** From a register file to places in networks, on a real database. */
interface OfferingPlaces {

    int MANY = 1200;

    JdbiPorts ports();

    private Assembly business() {
        return new Assembly(
                ports(),
                Clock.fixed(Instant.parse("2027-01-01T11:00:00Z"), ZoneOffset.UTC),
                (Ids) UUID::randomUUID,
                new PlainSecrets(),
                new PlainLinkSecrets(),
                new PlainOfferWriter(),
                new PlainMeetingWriter(),
                new PlainEvaluationWriter(),
                new PlainSharedWriter(),
                new PlainCodeWriter(),
                new PlainCodeMaker(),
                new PlainLeaveWriter(),
                new PlainAccountLetterWriter(),
                new CollectingCarrier());
    }

    private static Caller office() {
        return Caller.of(anAccount().id(), aKreds().id(), Set.of(Role.OFFICE_ADMIN), Door.COMMAND, F1.DAY);
    }

    private void imported(RegisterFile file) {
        Given.in(ports()).accounts(anAccount(), anAccount(2, "konsulenten@example.org", Role.CONSULTANT));
        ports().groundRules().add(GroundRules.first(new GroundRulesId(UUID.randomUUID()), aKreds().id()));
        business().get(ImportRegister.class).importFile(office(), new ImportRegister.Request(file, false, false));
    }

    private Network established(String kommunegruppe) {
        return business()
                .get(EstablishNetwork.class)
                .establish(
                        office(),
                        new EstablishNetwork.Request(
                                new KommunegruppeName(kommunegruppe),
                                NamedColleague.at(new LoginName("konsulenten@example.org")),
                                F1.DAY.minusMonths(1)));
    }

    private OfferRun sent() {
        return business().get(SendOffers.class).send(office(), new SendOffers.Request(false, false));
    }

    private static RegisterFile amrs(int many) {
        String heading = "Medlemsnr;Fornavn;Efternavn;E-mail;Indmeldt;Kreds;Hverv;Arbejdsplads;Kommune;Tiltrådt\n";
        return ListedRegisterFile.of(heading
                + IntStream.range(0, many)
                        .mapToObj(i -> "M" + i + ";Fornavn" + i + ";Prøve;amr" + i
                                + "@example.org;01-01-2015;Østjylland;" + "AMR;Hus " + i % 40 + ";Odder;01-06-2026\n")
                        .collect(Collectors.joining()));
    }

    @Test
    default void f1_is_offered_places_and_answers() {
        imported(F1.file());
        Network skanderborg = established("Skanderborg");
        established("Aarhus");

        OfferRun run = sent();
        assertThat(List.of(run.sent(), run.blocked(), run.excluded())).containsExactly(5, 1, 3);

        RecordAnswer answers = business().get(RecordAnswer.class);
        answers.record(office(), new RecordAnswer.Request("anna@example.org", Answer.ACCEPTED, F1.DAY));
        answers.record(office(), new RecordAnswer.Request("gry@example.org", Answer.DECLINED, F1.DAY));

        CoverageReport coverage = business().get(ReportCoverage.class).report(office());
        assertThat(coverage.eligible()).isEqualTo(6);
        assertThat(coverage.offered()).isEqualTo(5);
        assertThat(coverage.inNetwork()).isEqualTo(1);
        assertThat(ports().participations().ofNetwork(aKreds().id(), skanderborg.id()))
                .hasSize(1);
        assertThat(business().get(DeliverOutbox.class).deliver(office()))
                .isEqualTo(new DeliverOutbox.Round(3, 0, 0, 2));
        assertThat(business().get(ListTasks.class).list(office()))
                .extracting(Task::kind)
                .contains(TaskKind.NETWORK_NEEDED)
                .doesNotContain(TaskKind.MESSAGE_FAILED);
    }

    @Test
    default void many_runs_at_once_send_everybody_one_offer_one_link_and_one_message() throws Exception {
        imported(amrs(MANY));
        established("Odder");

        try (ExecutorService offices = Executors.newFixedThreadPool(5)) {
            List<Future<OfferRun>> runs = offices.invokeAll(Collections.nCopies(5, this::sent));

            assertThat(runs).extracting(run -> run.get().sent()).containsExactlyInAnyOrder(MANY, 0, 0, 0, 0);
        }

        List<Offer> offers = ports().offers().ofKreds(aKreds().id());
        assertThat(offers).extracting(Offer::person).hasSize(MANY).doesNotHaveDuplicates();
        assertThat(offers)
                .allSatisfy(offer -> assertThat(ports().links()
                                .about(LinkPurpose.ANSWER_OFFER, offer.id().value()))
                        .isPresent());
        assertThat(MessageFixture.messagesIn(ports().outbox(), aKreds().id()))
                .extracting(Message::about)
                .containsExactlyInAnyOrderElementsOf(
                        offers.stream().map(offer -> offer.id().value()).toList());
    }
}
