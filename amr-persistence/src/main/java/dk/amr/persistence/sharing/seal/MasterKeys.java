package dk.amr.persistence.sharing.seal;

/** The master keys of an installation. They lie outside the database and never leave whoever keeps them. */
public interface MasterKeys {

    /** The id of the key that new things are wrapped with. Refused: {@code KeysAreMissing} where there is none. */
    String primary();

    /** The key, wrapped and bound. Refused: {@code KeysAreMissing} where the master key is not at hand. */
    byte[] wrap(String id, byte[] key, Binding binding);

    /** The key that was wrapped. Refused as with {@link #wrap}; {@link SealIsBroken} where something does not fit. */
    byte[] unwrap(String id, byte[] wrapped, Binding binding);
}
