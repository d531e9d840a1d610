package dk.amr.domain.access.signin;

final class PlainPasswordsTest implements PasswordsContract {

    @Override
    public Passwords passwords() {
        return new PlainPasswords();
    }
}
