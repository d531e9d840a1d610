package dk.amr.domain.register;

/** How many would be new, changed and as they were. */
public record Tally(int fresh, int changed, int unchanged) {

    public static final Tally NONE = new Tally(0, 0, 0);

    static Tally of(Change change) {
        return switch (change) {
            case NEW -> new Tally(1, 0, 0);
            case CHANGED -> new Tally(0, 1, 0);
            case UNCHANGED -> new Tally(0, 0, 1);
        };
    }

    Tally plus(Tally other) {
        return new Tally(fresh + other.fresh, changed + other.changed, unchanged + other.unchanged);
    }

    /** What a row does to a thing in the register. */
    enum Change {
        NEW,
        CHANGED,
        UNCHANGED
    }
}
