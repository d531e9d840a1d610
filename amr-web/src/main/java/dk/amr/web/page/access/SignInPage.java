package dk.amr.web.page.access;

import org.jspecify.annotations.Nullable;

/**
 * The sign-in form: after a failure with the address that was typed, never with the password.
 *
 * @param wasSignedIn whether the browser was signed in until its session was over
 */
public record SignInPage(
        String email, @Nullable String failure, @Nullable String done, boolean wasSignedIn) {

    @Override
    public String toString() {
        return "SignInPage";
    }
}
