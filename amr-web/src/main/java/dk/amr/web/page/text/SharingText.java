package dk.amr.web.page.text;

import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.confidentiality.Circle;
import dk.amr.domain.guard.Finding;
import dk.amr.domain.meeting.sharing.Author;
import dk.amr.domain.meeting.sharing.room.SharedEntry;
import dk.amr.domain.shared.DayInWords;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import java.time.LocalDate;

/** What the pages about shared items say of what stands on them. */
public final class SharingText {

    private SharingText() {}

    /** How much there is to read for the one who looks; what he may not read is not counted. */
    public static String heading(int readable, Language language) {
        return switch (readable) {
            case 0 -> new Sentence("Her er intet at læse endnu", "There is nothing to read here yet").in(language);
            case 1 -> new Sentence("Én ting er delt", "One thing is shared").in(language);
            default ->
                Figures.first(readable, language) + new Sentence(" ting er delt", " things are shared").in(language);
        };
    }

    public static String story(TimeSlot slot, Language language) {
        String day = DayInWords.full(slot.day(), language);
        return new Sentence("Mødet var " + day + ".", "The meeting was on " + day + ".").in(language);
    }

    /** Whose it is and when it was shared. */
    public static String by(SharedEntry entry, Language language) {
        String day = DayInWords.brief(entry.item().sharedOn(), language);
        return new Sentence("Delt af ", "Shared by ").in(language) + author(entry, language) + ", " + day;
    }

    private static String author(SharedEntry entry, Language language) {
        if (entry.isOwn()) {
            return SharingLabel.YOU.in(language);
        }
        return entry.author() == null || entry.item().author() instanceof Author.Facilitator
                ? SharingLabel.FACILITATOR.in(language)
                : entry.author().full();
    }

    public static String redacted(LocalDate day, Language language) {
        return new Sentence("rettet ", "changed ").in(language) + DayInWords.brief(day, language);
    }

    /** Whom its author lets read it. */
    public static String readers(Circle circle, Language language) {
        String audience = circle.audience().title().in(language);
        int kept = circle.excluded().size();
        String without = kept == 0
                ? ""
                : new Sentence(", undtagen ", ", but for ").in(language) + Figures.within(kept, language);
        String later = circle.isOpenToSuccessors()
                ? new Sentence(", og en senere facilitator", ", and a later facilitator").in(language)
                : "";
        return audience + without + later;
    }

    /** The meeting of that day. */
    public static String meeting(LocalDate day, Language language) {
        String words = DayInWords.day(day, language);
        return new Sentence("Mødet " + words, "The meeting on " + words).in(language);
    }

    /** What it is that was found. */
    public static String kind(Finding.Kind kind, Language language) {
        return (switch (kind) {
                    case NAME -> new Sentence("navn", "name");
                    case INITIALS -> new Sentence("initialer", "initials");
                    case CPR -> new Sentence("CPR-nummer", "CPR number");
                    case PHONE -> new Sentence("telefonnummer", "telephone number");
                    case EMAIL -> new Sentence("e-mailadresse", "e-mail address");
                    case COMPLAINT -> new Sentence("klage til Arbejdstilsynet", "complaint to Arbejdstilsynet");
                })
                .in(language);
    }

    public static String found(int items, Language language) {
        return items == 0
                ? SharingLabel.NOTHING_FOUND.in(language)
                : Figures.first(items, language)
                        + (items == 1
                                ? new Sentence(" ting har ordene", " thing has the words").in(language)
                                : new Sentence(" ting har ordene", " things have the words").in(language));
    }

    /** What came of the erasure. */
    public static String erased(int items, Language language) {
        return switch (items) {
            case 0 ->
                new Sentence(
                                "Personen havde ikke delt noget. Intet er slettet.",
                                "The person had shared nothing. Nothing was deleted.")
                        .in(language);
            case 1 -> new Sentence("Én ting er slettet for altid.", "One thing is deleted for good.").in(language);
            default ->
                Figures.first(items, language)
                        + new Sentence(" ting er slettet for altid.", " things are deleted for good.").in(language);
        };
    }
}
