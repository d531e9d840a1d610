package dk.amr.domain.kreds;

import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;

/** A Danish municipality's number, four digits: 0746 is Skanderborg. */
public record MunicipalityCode(String value) {

    public MunicipalityCode {
        value = value.strip().matches("\\d{1,4}") ? "%04d".formatted(Integer.parseInt(value.strip())) : value;
        if (!value.matches("0\\d{3}")) {
            throw new InvalidValue(
                    "municipality-code-is-malformed",
                    new Sentence(
                            "En kommunekode har fire cifre, som 0746.",
                            "A municipality code has four digits, like 0746."));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
