package dk.amr.cli.bootstrap;

import dk.amr.cli.console.ExitCode;
import dk.amr.cli.console.Lifetime;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets a command that serves end what it does in order when the machine asks the program to stop. */
final class Shutdown implements Lifetime {

    private static final int LONGEST_SECONDS = 15;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch over = new CountDownLatch(1);

    @Override
    public void awaitEnd() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::askAndWait, "shutdown"));
        try {
            asked.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Says that everything is closed, so that the machine need not wait. */
    void isOver() {
        over.countDown();
    }

    private void askAndWait() {
        asked.countDown();
        try {
            if (!over.await(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                Runtime.getRuntime().halt(ExitCode.FAULT.number());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
