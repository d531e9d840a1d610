package dk.amr.web.http.server;

/** What went wrong, for a script (RFC 9457). */
record Problem(String type, String title, int status, String detail) {}
