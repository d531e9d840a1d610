package dk.amr.domain.access.account;

import org.jspecify.annotations.Nullable;

/**
 * Somebody on the staff as others know and reach them, who leads a network or a meeting.
 *
 * @param login what they sign in with, which is their e-mail address
 * @param called absent while nobody has said what they are called
 */
public record Colleague(LoginName login, @Nullable StaffName called) {

    /** The name; the e-mail address where there is none. */
    public String name() {
        return called == null ? address() : called.value();
    }

    /** The e-mail address by which they are reached. */
    public String address() {
        return login.value();
    }

    /** The name, and how to write to them. */
    public String nameAndAddress() {
        return called == null ? address() : called.value() + " (" + address() + ")";
    }

    @Override
    public String toString() {
        return "Colleague";
    }
}
