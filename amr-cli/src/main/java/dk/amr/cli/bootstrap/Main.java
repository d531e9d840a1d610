package dk.amr.cli.bootstrap;

/** Starts the program. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.out.println("amr 0.1.0");
    }
}
