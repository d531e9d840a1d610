package dk.amr.domain.installation;

/** The shape of the database: which changes it has had, and which wait. */
public interface SchemaMaintenance {

    /**
     * Where the database stands.
     *
     * @param ahead how many of the changes it has had this version of the program does not know
     */
    record Status(String kind, int applied, int pending, int ahead) {

        public boolean isCurrent() {
            return pending == 0 && ahead == 0;
        }

        /** Refuses a database in any other shape than this version of the program needs. */
        public void mustBeCurrent() {
            if (ahead > 0) {
                throw new DatabaseIsNewer();
            }
            if (pending > 0) {
                throw new DatabaseIsNotCurrent();
            }
        }
    }

    Status status();

    /** Makes every change that waits; several at once wait for each other. Gives how many were made. */
    int migrate();
}
