package dk.amr.web.http;

/** The routes of one thing. */
public interface Routes {

    void define(Router router);
}
