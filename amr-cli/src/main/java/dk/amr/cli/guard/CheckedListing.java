package dk.amr.cli.guard;

import dk.amr.cli.console.output.Listing;
import dk.amr.domain.guard.CheckedNotes;
import dk.amr.domain.guard.Finding;
import dk.amr.domain.shared.Sentence;

/** What the guard found, for programs and for people; the notes themselves are not repeated. */
final class CheckedListing {

    private CheckedListing() {}

    /** The keys and figures of the contract: lines from 1, offsets in code points from 0. */
    static Listing<CheckedNotes.Line> forPrograms(CheckedNotes checked) {
        return places(checked)
                .column("kind", "Slags", "Kind", line -> line.finding().kind().name());
    }

    /** The same in words, with what is to be done. */
    static Listing<CheckedNotes.Line> forPeople(CheckedNotes checked) {
        return places(checked)
                .column("kind", "Hvad", "What", line -> kind(line.finding()))
                .column("remedy", "Gør", "Do", line -> remedy(line.finding()));
    }

    private static Listing<CheckedNotes.Line> places(CheckedNotes checked) {
        return new Listing<>("findings", checked.findings())
                .column("line", "Linje", "Line", CheckedNotes.Line::line)
                .column("start", "Fra tegn", "From", line -> line.finding().start())
                .column("end", "Til tegn", "To", line -> line.finding().end());
    }

    private static Listing.Word kind(Finding finding) {
        return Listing.Word.of(finding.kind(), finding.kind().title());
    }

    private static Listing.Word remedy(Finding finding) {
        return finding.mayBeConfirmed()
                ? new Listing.Word("CONFIRM", new Sentence("ret eller bekræft", "edit or confirm"))
                : new Listing.Word("REMOVE", new Sentence("skal fjernes", "must go"));
    }

    /** How many notes there were, and how much stands out in them. */
    static Sentence sum(CheckedNotes checked) {
        int found = checked.findings().size();
        return new Sentence(
                "Noter: " + checked.notes() + ". Steder, der peger på en person: " + found + ".",
                "Notes: " + checked.notes() + ". Places that point at somebody: " + found + ".");
    }
}
