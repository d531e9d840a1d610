package dk.amr.domain.meeting.sharing.room;

import dk.amr.domain.confidentiality.Reader;
import dk.amr.domain.consent.ConsentPurpose;
import dk.amr.domain.consent.ConsentRepository;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.meeting.sharing.standing.Footing;
import dk.amr.domain.meeting.sharing.standing.Standpoint;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.person.PersonRepository;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Tells an author whom he can keep out (E16): those who were at the meeting, and, as the whole network may read, the
 * others in it. A participant is told of those only who agreed to stand on the participants' list, for nobody else has
 * told him that they are in the network; whoever leads it knows them all.
 */
public final class Colleagues {

    private final Standpoint standpoint;
    private final ConsentRepository consents;
    private final PersonRepository people;

    public Colleagues(Standpoint standpoint, ConsentRepository consents, PersonRepository people) {
        this.standpoint = standpoint;
        this.consents = consents;
        this.people = people;
    }

    /**
     * Refuses whom this reader is not told of, whether or not there is such a person; whoever is kept out already may
     * stay so.
     */
    void mustBeAmong(Footing footing, Set<PersonId> excluded, Set<UUID> already) {
        Set<UUID> unknown = excluded.stream().map(PersonId::value).collect(Collectors.toSet());
        unknown.removeAll(already);
        if (!unknown.isEmpty()) {
            of(footing).forEach(each -> unknown.remove(each.person().value()));
        }
        if (!unknown.isEmpty()) {
            throw new InvalidValue(
                    "reader-cannot-be-chosen",
                    new Sentence(
                            "En af dem, der skal holdes ude, kan ikke vælges her. Se, hvem der kan vælges nu, og prøv igen. Intet er gemt.",
                            "One of those to keep out cannot be chosen here. See who can be chosen now, and try again. Nothing was kept."));
        }
    }

    /** By name, without the reader himself. */
    List<RoomView.Colleague> of(Footing footing) {
        KredsId kreds = footing.meeting().kreds();
        Footing.Group group =
                footing.group() == null ? standpoint.group(footing.meeting(), footing.day()) : footing.group();
        Set<PersonId> known = new HashSet<>(group.active());
        if (footing.reader() instanceof Reader.Participant) {
            known.retainAll(consents.agreedTo(kreds, ConsentPurpose.PARTICIPANT_LIST, footing.day()));
        }
        known.addAll(group.present());
        known.remove(new PersonId(footing.reader().who()));
        return people.findAll(kreds, known).stream()
                .map(person -> new RoomView.Colleague(
                        person.id(), person.name(), group.present().contains(person.id())))
                .sorted(Comparator.comparing(each -> each.name().sortKey()))
                .toList();
    }
}
