package dk.amr.domain.meeting.sharing;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.person.PersonId;
import java.util.UUID;

/** Whose an item is. */
public sealed interface Author {

    /** The id of the person or of the account. */
    UUID id();

    /** Somebody from the network. */
    record Participant(PersonId person) implements Author {

        @Override
        public UUID id() {
            return person.value();
        }
    }

    /** Who led the meeting. */
    record Facilitator(AccountId account) implements Author {

        @Override
        public UUID id() {
            return account.value();
        }
    }
}
