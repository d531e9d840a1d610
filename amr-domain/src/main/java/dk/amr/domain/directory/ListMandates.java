package dk.amr.domain.directory;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.person.PersonFinder;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.Page;
import org.jspecify.annotations.Nullable;

/** The mandates of the kreds, or of one person. */
public final class ListMandates {

    /**
     * What is asked for.
     *
     * @param person an id, a member number, an e-mail address or a full name; absent for everybody
     */
    public record Request(MandateQuery query, @Nullable String person) {

        public static Request ofEverybody(MandateQuery query) {
            return new Request(query, null);
        }

        @Override
        public String toString() {
            return "ListMandates";
        }
    }

    private final Gate gate;
    private final PersonFinder people;
    private final Directory directory;

    public ListMandates(Gate gate, PersonFinder people, Directory directory) {
        this.gate = gate;
        this.people = people;
        this.directory = directory;
    }

    public Page<MandateLine> list(Caller caller, Request request) {
        return gate.enter(caller, UseCase.LIST_MANDATES, act -> {
            MandateQuery query = request.query();
            if (request.person() != null) {
                PersonId person = people.find(caller.kreds(), request.person()).id();
                act.concerns(Subject.Kind.PERSON, person.value());
                query = query.of(person);
            }
            Page<MandateLine> page = directory.mandates(caller.kreds(), query, caller.day());
            act.tells("shown=" + page.items().size());
            return page;
        });
    }
}
