package dk.amr.persistence.installation;

/** The scripts by which the shape of the database changes: {@code V001__what_it_brings.sql}. */
final class Script {

    private Script() {}

    /** The number of a script; 0 for what is none of ours. */
    static int number(String script) {
        return script.matches("V\\d{3,6}__.*") ? Integer.parseInt(script.substring(1, script.indexOf("__"))) : 0;
    }
}
