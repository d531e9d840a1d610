package dk.amr.domain.meeting.statement;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** A statement tells of the development of an AMR (S23); whoever never was one has none. */
public final class StatementIsForAnAmr extends RuleBroken {

    public StatementIsForAnAmr() {
        super(new Sentence(
                "Personen har aldrig været AMR, så der er ingen deltagelse at skrive ud.",
                "The person has never been an AMR, so there is no attendance to write out."));
    }
}
