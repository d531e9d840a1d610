package dk.amr.persistence.groundrule;

import dk.amr.domain.groundrule.Acknowledgement;
import dk.amr.domain.groundrule.GroundRulesId;
import dk.amr.domain.groundrule.Manner;
import dk.amr.domain.kreds.KredsId;
import java.time.LocalDate;
import java.util.UUID;

record AcknowledgementRow(UUID rulesId, UUID who, UUID kredsId, LocalDate day, String manner) {

    static AcknowledgementRow of(Acknowledgement acknowledgement) {
        return new AcknowledgementRow(
                acknowledgement.rules().value(),
                acknowledgement.who(),
                acknowledgement.kreds().value(),
                acknowledgement.day(),
                acknowledgement.manner().name());
    }

    Acknowledgement toDomain() {
        return new Acknowledgement(new GroundRulesId(rulesId), new KredsId(kredsId), who, day, Manner.valueOf(manner));
    }
}
