package dk.amr.cli.bootstrap.usage;

import dk.amr.domain.access.Role;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.access.account.StaffName;
import dk.amr.domain.calendar.RepeatedHour;
import dk.amr.domain.consent.ConsentPurpose;
import dk.amr.domain.correspondence.MessageId;
import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.kreds.KredsName;
import dk.amr.domain.kreds.Municipalities;
import dk.amr.domain.kreds.MunicipalityCode;
import dk.amr.domain.mandate.ElectionKind;
import dk.amr.domain.mandate.EndReason;
import dk.amr.domain.mandate.MandateId;
import dk.amr.domain.mandate.MandateRole;
import dk.amr.domain.meeting.CancelReason;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.meeting.Place;
import dk.amr.domain.meeting.agenda.AgendaItem;
import dk.amr.domain.meeting.agenda.AgendaKind;
import dk.amr.domain.meeting.agenda.AgendaTemplate;
import dk.amr.domain.meeting.agenda.Level;
import dk.amr.domain.meeting.agenda.WorkArea;
import dk.amr.domain.meeting.invitation.RegretReason;
import dk.amr.domain.meeting.invitation.Reply;
import dk.amr.domain.meeting.leave.LeaveState;
import dk.amr.domain.meeting.leave.TimeOff;
import dk.amr.domain.meeting.wish.Wish;
import dk.amr.domain.meeting.wish.WishId;
import dk.amr.domain.offer.Answer;
import dk.amr.domain.offer.OfferId;
import dk.amr.domain.offer.incident.IncidentId;
import dk.amr.domain.offer.participation.ParticipationId;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import dk.amr.domain.task.TaskKind;
import dk.amr.domain.workplace.WorkplaceName;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine;

/** How the texts of arguments become values of the domain. */
final class Converters {

    private Converters() {}

    static void register(CommandLine program) {
        program.registerConverter(LocalDate.class, Converters::day);
        program.registerConverter(Language.class, Language::of);
        program.registerConverter(KredsName.class, KredsName::new);
        program.registerConverter(LoginName.class, LoginName::new);
        program.registerConverter(StaffName.class, StaffName::new);
        program.registerConverter(Role.class, Role::of);
        program.registerConverter(MandateId.class, MandateId::parse);
        program.registerConverter(MessageId.class, MessageId::parse);
        program.registerConverter(MandateRole.class, MandateRole::of);
        program.registerConverter(ElectionKind.class, ElectionKind::of);
        program.registerConverter(EndReason.class, Converters::reason);
        program.registerConverter(ParticipationId.class, ParticipationId::parse);
        program.registerConverter(OfferId.class, OfferId::parse);
        program.registerConverter(Answer.class, Answer::of);
        program.registerConverter(ConsentPurpose.class, ConsentPurpose::of);
        program.registerConverter(TaskKind.class, TaskKind::of);
        program.registerConverter(LocalTime.class, Converters::time);
        program.registerConverter(RepeatedHour.class, RepeatedHour::of);
        program.registerConverter(Place.class, Place::new);
        program.registerConverter(Note.class, Note::new);
        program.registerConverter(CancelReason.class, CancelReason::of);
        program.registerConverter(RegretReason.class, RegretReason::of);
        program.registerConverter(Reply.Kind.class, Reply.Kind::of);
        program.registerConverter(AgendaItem.class, Converters::agendaItem);
        program.registerConverter(AgendaTemplate.class, AgendaTemplate::of);
        program.registerConverter(WorkArea.class, WorkArea::of);
        program.registerConverter(Level.class, Level::of);
        program.registerConverter(TimeOff.class, TimeOff::ofHours);
        program.registerConverter(LeaveState.class, LeaveState::outcome);
        program.registerConverter(IncidentId.class, IncidentId::parse);
        program.registerConverter(WishId.class, WishId::parse);
        program.registerConverter(Wish.State.class, Wish.State::of);
        program.registerConverter(WorkplaceName.class, WorkplaceName::new);
        program.registerConverter(KommunegruppeName.class, KommunegruppeName::new);
        program.registerConverter(
                MunicipalityCode.class, text -> Municipalities.read(text).code());
    }

    private static LocalDate day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= 1900 && day.getYear() <= 2200) {
                return day;
            }
        } catch (DateTimeException noSuchDay) {
            // told below, as any other day that is none
        }
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            throw new InvalidValue(
                    "date-does-not-exist",
                    new Sentence(
                            "Den dag findes ikke. Se efter år, måned og dag.",
                            "There is no such day. Check year, month and day."));
        }
        throw new InvalidValue(
                "date-is-unreadable",
                new Sentence(
                        "Dagen kan ikke læses. Skriv den som 2027-01-31.",
                        "The day is unreadable. Write it as 2027-01-31."));
    }

    private static LocalTime time(String text) {
        try {
            return LocalTime.parse(text.replace('.', ':'));
        } catch (DateTimeException noSuchTime) {
            throw new InvalidValue(
                    "time-is-unreadable",
                    new Sentence(
                            "Klokkeslættet kan ikke læses. Skriv det som 15:15.",
                            "The time is unreadable. Write it as 15:15."));
        }
    }

    /** Reads {@code sparring:45:To sager}: kind, minutes, and perhaps a title. */
    private static AgendaItem agendaItem(String text) {
        String[] parts = text.split(":", 3);
        if (parts.length < 2 || !parts[1].strip().matches("\\d{1,3}")) {
            throw new InvalidValue(
                    "agenda-item-is-unreadable",
                    new Sentence(
                            "Punktet kan ikke læses. Skriv det som sparring:45 eller sparring:45:To sager.",
                            "The part is unreadable. Write it as sparring:45 or sparring:45:Two cases."));
        }
        return AgendaItem.of(
                AgendaKind.of(parts[0]), Integer.parseInt(parts[1].strip()), parts.length == 3 ? parts[2] : "");
    }

    private static EndReason reason(String text) {
        return EndReason.of(text).orElseThrow(Converters::noSuchReason);
    }

    private static InvalidValue noSuchReason() {
        return new InvalidValue(
                "end-reason-is-unknown",
                new Sentence(
                        "Grunden findes ikke. Vælg blandt: " + reasons(Language.DANISH) + ".",
                        "There is no such reason. Choose among: " + reasons(Language.ENGLISH) + "."));
    }

    private static String reasons(Language language) {
        return Arrays.stream(EndReason.values())
                .map(reason -> reason.name() + " (" + reason.title().in(language) + ")")
                .collect(Collectors.joining(", "));
    }
}
