package dk.amr.domain.workplace;

import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import org.jspecify.annotations.Nullable;

/** How many work there and how many AMR seats there are (R10), as far as the register tells. */
public record Staffing(
        @Nullable Integer employees, @Nullable Integer amrSeats) {

    public static final Staffing UNKNOWN = new Staffing(null, null);

    public Staffing {
        if ((employees != null && (employees < 0 || employees > 100_000))
                || (amrSeats != null && (amrSeats < 0 || amrSeats > 1_000))) {
            throw new InvalidValue(
                    "staffing-is-out-of-range",
                    new Sentence(
                            "Ansatte er et tal fra 0 til 100.000 og AMR-pladser et tal fra 0 til 1.000.",
                            "Employees is a number from 0 to 100,000 and AMR seats a number from 0 to 1,000."));
        }
    }

    Staffing with(Staffing other) {
        return new Staffing(
                other.employees == null ? employees : other.employees,
                other.amrSeats == null ? amrSeats : other.amrSeats);
    }
}
