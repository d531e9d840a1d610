package dk.amr.cli.architecture.wrong.domain;

/** What nobody is held to. */
public interface PostbagContract {

    Postbag postbag();
}
