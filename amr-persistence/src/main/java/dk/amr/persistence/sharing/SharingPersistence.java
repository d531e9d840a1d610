package dk.amr.persistence.sharing;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import dk.amr.domain.confidentiality.key.WrappedKeys;
import dk.amr.domain.installation.backup.ShreddedItems;
import dk.amr.domain.meeting.sharing.SharedItemRepository;

/** Binds what is shared at meetings. The master keys and the tombstones come from outside. */
public final class SharingPersistence extends AbstractModule {

    @Override
    protected void configure() {
        bind(JdbiVaultKeys.class).in(Scopes.SINGLETON);
        bind(WrappedKeys.class).to(JdbiVaultKeys.class);
        bind(Vault.class).in(Scopes.SINGLETON);
        bind(JdbiShredder.class).in(Scopes.SINGLETON);
        bind(TombstoneReplay.class);
        bind(ShreddedItems.class).to(JdbiShreddedItems.class).in(Scopes.SINGLETON);
        bind(SharedItemRepository.class).to(JdbiSharedItemRepository.class).in(Scopes.SINGLETON);
    }
}
