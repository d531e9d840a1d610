package dk.amr.domain.confidentiality.key;

final class InMemoryWrappedKeysTest implements WrappedKeysContract {

    @Override
    public WrappedKeys twoUnderTheFirst() {
        InMemoryWrappedKeys keys = new InMemoryWrappedKeys();
        keys.add("first");
        keys.add("first");
        return keys;
    }
}
