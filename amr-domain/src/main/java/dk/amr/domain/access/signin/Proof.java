package dk.amr.domain.access.signin;

/** By what somebody shows who they are; each is counted by itself. */
enum Proof {
    PASSWORD,
    CODE
}
