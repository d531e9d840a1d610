package dk.amr.domain.kreds;

import dk.amr.domain.shared.CountingIds;

/** Kredse for tests. */
public final class KredsFixture {

    private KredsFixture() {}

    public static Kreds aKreds() {
        return new Kreds(new KredsId(CountingIds.id(1)), new KredsName("Østjylland"));
    }

    public static Kreds anotherKreds() {
        return new Kreds(new KredsId(CountingIds.id(2)), new KredsName("Lillebælt"));
    }
}
