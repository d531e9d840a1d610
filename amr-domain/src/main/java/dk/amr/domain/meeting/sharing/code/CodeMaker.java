package dk.amr.domain.meeting.sharing.code;

import java.util.UUID;

/** Makes the code of a challenge from its id and a key outside the database. */
public interface CodeMaker {

    /** Six digits, always the same for the same challenge. */
    String codeOf(UUID challenge);
}
