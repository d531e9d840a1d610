package dk.amr.persistence;

import com.google.inject.AbstractModule;

/** Binds the ports of the domain to their database adapters. */
public final class PersistenceModule extends AbstractModule {}
