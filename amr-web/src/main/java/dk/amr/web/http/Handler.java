package dk.amr.web.http;

/** Answers a request: parse, call, present. */
@FunctionalInterface
public interface Handler {

    Response handle(Request request);
}
