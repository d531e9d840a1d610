package dk.amr.persistence.network;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import dk.amr.domain.network.NetworkRepository;

/** Binds networks. */
public final class NetworkPersistence extends AbstractModule {

    @Override
    protected void configure() {
        bind(NetworkRepository.class).to(JdbiNetworkRepository.class).in(Scopes.SINGLETON);
    }
}
