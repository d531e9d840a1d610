package dk.amr.domain.shared;

final class PlainSecretsTest implements SecretsContract {

    @Override
    public Secrets secrets() {
        return new PlainSecrets();
    }
}
