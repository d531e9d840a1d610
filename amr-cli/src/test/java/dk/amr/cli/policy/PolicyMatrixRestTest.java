package dk.amr.cli.policy;

/** Every other row of the policy table, from the second. */
class PolicyMatrixRestTest extends PolicyMatrix {

    PolicyMatrixRestTest() {
        super(1);
    }
}
