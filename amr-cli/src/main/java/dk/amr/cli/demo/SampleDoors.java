package dk.amr.cli.demo;

import com.google.inject.Inject;
import dk.amr.domain.access.Caller;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.correspondence.link.LinkPurpose;
import dk.amr.domain.correspondence.link.PersonalLinks;
import dk.amr.domain.offer.look.ListOffers;
import java.util.Optional;

/** The ways into the sample kreds, for those who work there and for one whom it wrote to. */
final class SampleDoors {

    private static final int LATEST = 1;

    /** A link that signs in at once, as that account. */
    record Door(String login, String secret) {

        @Override
        public String toString() {
            return "Door";
        }
    }

    private final SampleAccounts accounts;
    private final ListOffers listOffers;
    private final PersonalLinks links;

    @Inject
    SampleDoors(SampleAccounts accounts, ListOffers listOffers, PersonalLinks links) {
        this.accounts = accounts;
        this.listOffers = listOffers;
        this.links = links;
    }

    Door to(LoginName login, Caller office) {
        return new Door(login.value(), accounts.signInLink(office, login));
    }

    /** The secret of the link to an offer that waits for an answer, as the AMR got it; empty where none waits. */
    Optional<String> offer(Caller office) {
        return listOffers.list(office, new ListOffers.Query("SENT", null, LATEST)).items().stream()
                .findFirst()
                .flatMap(line -> links.secretFor(
                        LinkPurpose.ANSWER_OFFER, line.offer().id().value()));
    }
}
