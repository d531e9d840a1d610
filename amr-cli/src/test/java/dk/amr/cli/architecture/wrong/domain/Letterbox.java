package dk.amr.cli.architecture.wrong.domain;

/** A port without a contract. */
public interface Letterbox {

    String open();
}
