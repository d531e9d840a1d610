package dk.amr.cli.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import dk.amr.cli.Office;
import dk.amr.domain.access.AccountId;
import dk.amr.domain.access.Relation;
import dk.amr.domain.access.Role;
import dk.amr.domain.confidentiality.Audience;
import dk.amr.domain.confidentiality.Circle;
import dk.amr.domain.correspondence.MessageKind;
import dk.amr.domain.correspondence.Outbox;
import dk.amr.domain.groundrule.Acknowledgement;
import dk.amr.domain.groundrule.AcknowledgementRepository;
import dk.amr.domain.groundrule.GroundRules;
import dk.amr.domain.groundrule.GroundRulesId;
import dk.amr.domain.groundrule.GroundRulesRepository;
import dk.amr.domain.groundrule.Manner;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.meeting.MeetingId;
import dk.amr.domain.meeting.MeetingRepository;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.attendance.Attendance;
import dk.amr.domain.meeting.attendance.AttendanceRepository;
import dk.amr.domain.meeting.attendance.Presence;
import dk.amr.domain.meeting.sharing.Author;
import dk.amr.domain.meeting.sharing.SharedItem;
import dk.amr.domain.meeting.sharing.SharedItemId;
import dk.amr.domain.meeting.sharing.SharedItemRepository;
import dk.amr.domain.meeting.sharing.SharedKind;
import dk.amr.domain.meeting.sharing.SharedText;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.Ids;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever may read what a whole network may only after it was shared, on both databases (P7). */
class TellingLatecomersTest {

    private static final Canary CANARY = Canary.numbered(33);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoever_acknowledges_afterwards_is_told_by_the_next_review_and_once(Databases database) {
        try (Town town = Town.founded(folder, database)) {
            Office office = new Office(folder).with("AMR_DATABASE_URL", database.url(folder));
            AccountId leader = Objects.requireNonNull(
                    new Staff(town).somebody(Role.CONSULTANT).accountOrNobody());
            KredsId kreds = town.kreds(Relation.OWN_KREDS);
            Thing held = new MeetingThings(town, new NetworkThings(town)).held(kreds, leader);
            NetworkMeeting meeting = town.part(MeetingRepository.class).get(kreds, new MeetingId(held.id()));
            PersonId latecomer = new PersonId(held.holder());
            wasAbsent(town, meeting);
            GroundRules rules = keepingNotes(town, meeting);
            sharedWithAll(town, meeting, leader);

            review(office);
            assertThat(told(town, latecomer)).isZero();

            town.part(AcknowledgementRepository.class).add(Acknowledgement.by(latecomer, rules, Town.DAY, Manner.ORAL));
            review(office);
            review(office);

            assertThat(told(town, latecomer)).isEqualTo(1);
            assertThat(office.run("audit", "list", "--kreds", "Østjylland", "--format", "csv")
                            .isDone()
                            .result())
                    .contains("told=1", "told=0");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void C8_the_mail_that_tells_of_it_leaves_by_smtp_without_a_word_of_it(Databases database) throws Exception {
        GreenMail post = new GreenMail(ServerSetup.SMTP.dynamicPort());
        post.start();
        try (Town town = Town.founded(folder, database)) {
            Office office = new Office(folder)
                    .with("AMR_DATABASE_URL", database.url(folder))
                    .with("AMR_SMTP_URL", "smtp://127.0.0.1:" + post.getSmtp().getPort());
            AccountId leader = Objects.requireNonNull(
                    new Staff(town).somebody(Role.CONSULTANT).accountOrNobody());
            KredsId kreds = town.kreds(Relation.OWN_KREDS);
            Thing held = new MeetingThings(town, new NetworkThings(town)).held(kreds, leader);
            NetworkMeeting meeting = town.part(MeetingRepository.class).get(kreds, new MeetingId(held.id()));
            wasAbsent(town, meeting);
            town.part(AcknowledgementRepository.class)
                    .add(Acknowledgement.by(
                            new PersonId(held.holder()), keepingNotes(town, meeting), Town.DAY, Manner.ORAL));
            sharedWithAll(town, meeting, leader);
            review(office);

            office.run("outbox", "deliver", "--kreds", "Østjylland", "--as-of", Town.DAY.toString())
                    .isDone();

            assertThat(post.getReceivedMessages()).hasSize(1);
            MimeMessage mail = post.getReceivedMessages()[0];
            assertThat(mail.getSubject()).isEqualTo("Efter mødet");
            assertThat(CANARY.in(GreenMailUtil.getWholeMessage(mail))).isEmpty();
            assertThat(CANARY.in(GreenMailUtil.getWholeMessage(mail) + CANARY.word()))
                    .isPresent();
        } finally {
            post.stop();
        }
    }

    private static void review(Office office) {
        office.run("meeting", "review", "--kreds", "Østjylland", "--as-of", Town.DAY.toString())
                .isDone();
    }

    private static long told(Town town, PersonId person) {
        return town
                .part(Outbox.class)
                .due(town.kreds(Relation.OWN_KREDS), Instant.parse("2099-01-01T00:00:00Z"), 1000)
                .stream()
                .filter(message -> message.kind() == MessageKind.SHARED_AT_MEETING)
                .filter(message -> message.person().equals(person))
                .count();
    }

    private static void wasAbsent(Town town, NetworkMeeting meeting) {
        AttendanceRepository attendance = town.part(AttendanceRepository.class);
        attendance.saveAll(attendance.ofMeeting(meeting).stream()
                .map(row -> new Attendance(
                        row.kreds(),
                        row.meeting(),
                        row.person(),
                        Presence.REGRETS,
                        null,
                        row.recordedOn(),
                        row.version()))
                .toList());
    }

    private static GroundRules keepingNotes(Town town, NetworkMeeting meeting) {
        GroundRules rules = new GroundRules(
                new GroundRulesId(town.part(Ids.class).next()),
                meeting.kreds(),
                meeting.network(),
                1,
                "",
                true,
                LocalDate.of(2026, 1, 1));
        town.part(GroundRulesRepository.class).add(rules);
        return rules;
    }

    private static void sharedWithAll(Town town, NetworkMeeting meeting, AccountId leader) {
        Author author = new Author.Facilitator(leader);
        Circle all = new Circle(author.id(), Audience.WHOLE_GROUP, Set.of(), false);
        SharedItemId id = new SharedItemId(town.part(Ids.class).next());
        town.part(SharedItemRepository.class)
                .add(
                        SharedItem.shared(id, meeting, author, all, false, Town.DAY),
                        new SharedText(SharedKind.IDEA, CANARY.word(), "Ro", "En fast plan", ""));
    }
}
