package dk.amr.cli.architecture.wrong.domain;

/** A port whose contract nobody runs. */
public interface Postbag {

    String empty();
}
