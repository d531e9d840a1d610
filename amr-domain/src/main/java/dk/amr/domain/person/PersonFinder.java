package dk.amr.domain.person;

import dk.amr.domain.access.NothingHere;
import dk.amr.domain.access.Relation;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.shared.Danish;
import dk.amr.domain.shared.Ids;
import java.util.List;

/** Finds the one person that somebody means by an id, a member number, an e-mail address or a full name. */
public final class PersonFinder {

    private final PersonRepository people;

    public PersonFinder(PersonRepository people) {
        this.people = people;
    }

    /**
     * The person; several of the same name or address are refused rather than guessed among. An id of another kreds is
     * told like one that nobody has.
     */
    public Person find(KredsId kreds, String reference) {
        String text = Danish.clean(reference);
        if (Ids.isShapeOf(text)) {
            return people.find(kreds, PersonId.parse(text)).orElseThrow(NothingHere::new);
        }
        List<Person> found =
                text.contains("@") ? people.withEmail(kreds, new EmailAddress(text)) : byNumberOrName(kreds, text);
        if (found.size() > 1) {
            throw new PersonIsAmbiguous();
        }
        return found.stream().findFirst().orElseThrow(UnknownPerson::new);
    }

    /** What the person is to the kreds: an id that is none of its own is another's, and a name is looked for in it. */
    public Relation relation(KredsId kreds, String reference) {
        String text = Danish.clean(reference);
        boolean isOfAnother =
                Ids.isShapeOf(text) && people.find(kreds, PersonId.parse(text)).isEmpty();
        return isOfAnother ? Relation.OTHER_KREDS : Relation.OWN_KREDS;
    }

    private List<Person> byNumberOrName(KredsId kreds, String text) {
        if (text.matches("[\\p{L}]*\\d[\\p{L}\\p{N}./-]*")) {
            return people.withNumber(kreds, new MemberNumber(text)).stream().toList();
        }
        return people.named(kreds, new PersonName(text, ""));
    }
}
