package dk.amr.web.page.text;

import dk.amr.domain.directory.KommunegruppeLine;
import dk.amr.domain.directory.KommunegruppeView;
import dk.amr.domain.directory.MandateLine;
import dk.amr.domain.directory.WorkplaceLine;
import dk.amr.domain.kommunegruppe.Kommunegruppe;
import dk.amr.domain.mandate.MandateRole;
import dk.amr.domain.shared.DayInWords;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Period;
import dk.amr.domain.shared.Sentence;
import java.time.LocalDate;
import java.util.List;

/** The sentences about kommunegrupper. */
public final class GroupText {

    private GroupText() {}

    /** How many there are, and what is in them. */
    public static String listHeading(List<KommunegruppeLine> groups, Language language) {
        if (groups.isEmpty()) {
            return new Sentence("Der er ingen kommunegrupper endnu", "There are no kommunegrupper yet").in(language);
        }
        String number = Figures.first(groups.size(), language);
        String amrs =
                Figures.within(groups.stream().mapToInt(KommunegruppeLine::amrs).sum(), language);
        String trs =
                Figures.within(groups.stream().mapToInt(KommunegruppeLine::trs).sum(), language);
        return groups.size() == 1
                ? new Sentence(
                                "Én kommunegruppe med " + amrs + " AMR og " + trs + " TR eller FTR",
                                "One kommunegruppe with " + amrs + " AMR and " + trs + " TR or FTR")
                        .in(language)
                : new Sentence(
                                number + " kommunegrupper med " + amrs + " AMR og " + trs + " TR eller FTR",
                                number + " kommunegrupper with " + amrs + " AMR and " + trs + " TR or FTR")
                        .in(language);
    }

    /** What the matter is: seats without an AMR, if any. */
    public static String heading(KommunegruppeView view, Language language) {
        String name = view.group().name().value();
        long lacking = view.workplaces().stream().filter(GroupText::lacksAmr).count();
        if (view.workplaces().stream().allMatch(line -> line.staffing().amrSeats() == null)) {
            return new Sentence(
                            "Registret siger ikke, hvor mange AMR-pladser der er i kommunegruppen " + name,
                            "The register does not tell how many AMR seats there are in the kommunegruppe " + name)
                    .in(language);
        }
        if (lacking == 0) {
            return new Sentence(
                            "I kommunegruppen " + name + " er alle kendte AMR-pladser besat",
                            "In the kommunegruppe " + name + " every known AMR seat is taken")
                    .in(language);
        }
        String number = Figures.within((int) lacking, language);
        return lacking == 1
                ? new Sentence(
                                "I kommunegruppen " + name + " mangler én arbejdsplads en AMR",
                                "In the kommunegruppe " + name + " one workplace lacks an AMR")
                        .in(language)
                : new Sentence(
                                "I kommunegruppen " + name + " mangler " + number + " arbejdspladser en AMR",
                                "In the kommunegruppe " + name + " " + number + " workplaces lack an AMR")
                        .in(language);
    }

    /** Who belongs to it, and since when. */
    public static String consistsOf(Kommunegruppe group, LocalDate day, Language language) {
        if (group.amrsSince().equals(Period.SINCE_EVER)) {
            return new Sentence("Gruppen består af TR og AMR.", "The group consists of TRs and AMRs.").in(language);
        }
        String since = DayInWords.day(group.amrsSince(), language);
        return group.includes(MandateRole.AMR, day)
                ? new Sentence(
                                "Gruppen består af TR, og siden " + since + " også af AMR.",
                                "The group consists of TRs, and since " + since + " of AMRs too.")
                        .in(language)
                : new Sentence(
                                "Gruppen består af TR. AMR kommer med " + since + ".",
                                "The group consists of TRs. AMRs join on " + since + ".")
                        .in(language);
    }

    public static String members(List<MandateLine> members, Language language) {
        long people =
                members.stream().map(line -> line.mandate().person()).distinct().count();
        String amrs = count(members, MandateRole.AMR, language);
        long others = members.stream()
                .filter(line -> line.mandate().seat().role() != MandateRole.AMR)
                .map(line -> line.mandate().person())
                .distinct()
                .count();
        String trs = Figures.number((int) others, language);
        String number = Figures.number((int) people, language);
        return new Sentence(
                                number + " i gruppen: " + amrs + " AMR og " + trs + " TR eller FTR",
                                number + " in the group: " + amrs + " AMR and " + trs + " TR or FTR")
                        .in(language)
                + notMembers(members, language);
    }

    private static String notMembers(List<MandateLine> members, Language language) {
        int others = (int) members.stream()
                .filter(line -> !line.isMember())
                .map(line -> line.mandate().person())
                .distinct()
                .count();
        String number = Figures.within(others, language);
        return others == 0
                ? ""
                : new Sentence(
                                ", heraf " + number + " ikke medlem" + (others == 1 ? "" : "mer"),
                                ", of whom " + number + (others == 1 ? " is not a member" : " are not members"))
                        .in(language);
    }

    public static String workplaces(int number, Language language) {
        String words = Figures.number(number, language);
        return new Sentence(
                        words + (number == 1 ? " arbejdsplads" : " arbejdspladser"),
                        words + (number == 1 ? " workplace" : " workplaces"))
                .in(language);
    }

    /** "2 af 4". */
    public static String of(String part, String whole, Language language) {
        return new Sentence(part + " af " + whole, part + " of " + whole).in(language);
    }

    private static String count(List<MandateLine> members, MandateRole role, Language language) {
        long people = members.stream()
                .filter(line -> line.mandate().seat().role() == role)
                .map(line -> line.mandate().person())
                .distinct()
                .count();
        return Figures.number((int) people, language);
    }

    private static boolean lacksAmr(WorkplaceLine line) {
        Integer seats = line.staffing().amrSeats();
        return seats != null && line.activeAmrs() < seats;
    }
}
