package dk.amr.cli.architecture.wrong.web.letter;

import com.google.inject.Injector;

/** Takes what it likes. */
public record AsksTheInjector(Injector injector) {}
