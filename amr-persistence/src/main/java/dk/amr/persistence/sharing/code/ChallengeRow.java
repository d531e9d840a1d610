package dk.amr.persistence.sharing.code;

import dk.amr.domain.correspondence.link.LinkId;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.meeting.sharing.code.Challenge;
import java.time.Instant;
import java.util.UUID;

record ChallengeRow(UUID id, UUID linkId, UUID kredsId, long madeAt, int tries) {

    static ChallengeRow of(Challenge challenge) {
        return new ChallengeRow(
                challenge.id(),
                challenge.link().value(),
                challenge.kreds().value(),
                challenge.madeAt().toEpochMilli(),
                challenge.tries());
    }

    Challenge toDomain() {
        return new Challenge(id, new LinkId(linkId), new KredsId(kredsId), Instant.ofEpochMilli(madeAt), tries);
    }
}
