package dk.amr.web;

import com.google.inject.AbstractModule;

/** As strict as the composition root is. */
final class StrictModule extends AbstractModule {

    @Override
    protected void configure() {
        binder().requireExplicitBindings();
        binder().disableCircularProxies();
        binder().requireExactBindingAnnotations();
        binder().requireAtInjectOnConstructors();
    }
}
