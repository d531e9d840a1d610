package dk.amr.domain.architecture.wrong;

/** Is not tomorrow what it is today. */
public final class CanChange {

    private int times;

    public int changed() {
        times++;
        return times;
    }
}
