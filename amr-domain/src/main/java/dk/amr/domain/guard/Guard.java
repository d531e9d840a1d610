package dk.amr.domain.guard;

import dk.amr.domain.guard.Finding.Kind;
import dk.amr.domain.guard.reading.Note;
import dk.amr.domain.guard.reading.Span;
import dk.amr.domain.guard.sign.Acquaintances;
import dk.amr.domain.guard.sign.Complaints;
import dk.amr.domain.guard.sign.CprNumbers;
import dk.amr.domain.guard.sign.Initials;
import dk.amr.domain.guard.sign.MailAddresses;
import dk.amr.domain.guard.sign.PeopleNames;
import dk.amr.domain.guard.sign.PhoneNumbers;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Looks for individuals in a note (S47): names, initials, CPR and phone numbers, mail addresses, and complaints to
 * Arbejdstilsynet. It keeps nothing of what it reads, and goes through a note in time that grows with its length alone.
 */
public final class Guard {

    private final Acquaintances known;

    private Guard(Acquaintances known) {
        this.known = known;
    }

    /** A guard that knows these names; one guard checks any number of notes, from any number of threads. */
    public static Guard with(Names names) {
        Acquaintances known = new Acquaintances();
        names.people().forEach(each -> known.meet(each.given(), each.family()));
        names.places().forEach(known::visit);
        return new Guard(known);
    }

    /**
     * What the note tells of individuals, in the order of the text; empty when nothing. Offsets are code points. No two
     * findings overlap, but for a complaint, which may have a name in it.
     */
    public List<Finding> check(String note) {
        Note read = Note.of(note);
        BitSet taken = new BitSet();
        List<Finding> findings = new ArrayList<>();
        add(findings, taken, Kind.CPR, CprNumbers.in(read));
        add(findings, taken, Kind.EMAIL, MailAddresses.in(read));
        add(findings, taken, Kind.PHONE, PhoneNumbers.in(read));
        add(findings, taken, Kind.NAME, PeopleNames.in(read, known));
        add(findings, taken, Kind.INITIALS, Initials.in(read));
        Complaints.in(read).forEach(span -> findings.add(new Finding(span.start(), span.end(), Kind.COMPLAINT)));
        findings.sort(Comparator.comparing(Finding::start).thenComparing(Finding::kind));
        return List.copyOf(findings);
    }

    private static void add(List<Finding> findings, BitSet taken, Kind kind, List<Span> spans) {
        for (Span span : spans) {
            int next = taken.nextSetBit(span.start());
            if (next < 0 || next >= span.end()) {
                taken.set(span.start(), span.end());
                findings.add(new Finding(span.start(), span.end(), kind));
            }
        }
    }
}
