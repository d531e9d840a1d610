package dk.amr.domain.installation;

/** The shape of the database: which changes it has had, and which wait. */
public interface SchemaMaintenance {

    /** Where the database stands. */
    record Status(String kind, int applied, int pending) {

        public boolean isCurrent() {
            return pending == 0;
        }
    }

    Status status();

    /** Makes every change that waits; several at once wait for each other. Gives how many were made. */
    int migrate();
}
