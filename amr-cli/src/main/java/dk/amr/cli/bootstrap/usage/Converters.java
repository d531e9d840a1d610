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
import dk.amr.domain.network.NamedColleague;
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
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine;

/** How the texts of arguments become values of the domain. */
final class Converters {

    /** What Java remembers of an earlier start holds its own functions, and none made from picocli's types. */
    private record Reading<T>(Function<String, T> reading) implements CommandLine.ITypeConverter<T> {

        @Override
        public T convert(String text) {
            return reading.apply(text);
        }
    }

    private Converters() {}

    static void register(CommandLine program) {
        reads(program, LocalDate.class, Converters::day);
        reads(program, Language.class, Language::of);
        reads(program, KredsName.class, KredsName::new);
        reads(program, LoginName.class, LoginName::new);
        reads(program, StaffName.class, StaffName::new);
        reads(program, NamedColleague.class, NamedColleague::of);
        reads(program, Role.class, Role::of);
        reads(program, MandateId.class, MandateId::parse);
        reads(program, MessageId.class, MessageId::parse);
        reads(program, MandateRole.class, MandateRole::of);
        reads(program, ElectionKind.class, ElectionKind::of);
        reads(program, EndReason.class, Converters::reason);
        reads(program, ParticipationId.class, ParticipationId::parse);
        reads(program, OfferId.class, OfferId::parse);
        reads(program, Answer.class, Answer::of);
        reads(program, ConsentPurpose.class, ConsentPurpose::of);
        reads(program, TaskKind.class, TaskKind::of);
        reads(program, LocalTime.class, Converters::time);
        reads(program, RepeatedHour.class, RepeatedHour::of);
        reads(program, Place.class, Place::new);
        reads(program, Note.class, Note::new);
        reads(program, CancelReason.class, CancelReason::of);
        reads(program, RegretReason.class, RegretReason::of);
        reads(program, Reply.Kind.class, Reply.Kind::of);
        reads(program, AgendaItem.class, Converters::agendaItem);
        reads(program, AgendaTemplate.class, AgendaTemplate::of);
        reads(program, WorkArea.class, WorkArea::of);
        reads(program, Level.class, Level::of);
        reads(program, TimeOff.class, TimeOff::ofHours);
        reads(program, LeaveState.class, LeaveState::outcome);
        reads(program, IncidentId.class, IncidentId::parse);
        reads(program, WishId.class, WishId::parse);
        reads(program, Wish.State.class, Wish.State::of);
        reads(program, WorkplaceName.class, WorkplaceName::new);
        reads(program, KommunegruppeName.class, KommunegruppeName::new);
        reads(program, MunicipalityCode.class, text -> Municipalities.read(text).code());
    }

    private static <T> void reads(CommandLine program, Class<T> type, Function<String, T> reading) {
        program.registerConverter(type, new Reading<>(reading));
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
