package dk.amr.domain.access.signin;

/**
 * How far somebody has come in.
 *
 * @param secret of the session, or of the way that is left to go
 * @param isHalfWay whether a code is to be given yet
 */
public record Entrance(String secret, boolean isHalfWay) {

    @Override
    public String toString() {
        return "Entrance";
    }
}
