package dk.amr.web.http;

/** Keeps redirects at home: an address that a form brings along is used only when it is a plain path of our own. */
public final class OwnAddress {

    private OwnAddress() {}

    /** The address when it is one of ours, otherwise the front page. */
    public static String orFront(String address) {
        return address.matches("/([\\p{Alnum}-]+(/[\\p{Alnum}-]+)*(\\.[\\p{Alnum}]+)?)?(\\?[\\p{Alnum}=&%+._~*-]*)?")
                ? address
                : "/";
    }
}
