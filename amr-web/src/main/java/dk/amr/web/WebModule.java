package dk.amr.web;

import com.google.inject.AbstractModule;

/** Binds what the web needs of its own. */
public final class WebModule extends AbstractModule {}
