package dk.amr.persistence.guard;

import dk.amr.domain.guard.Names;

record CalledRow(String givenName, String familyName) {

    Names.Called toDomain() {
        return new Names.Called(givenName, familyName);
    }

    @Override
    public String toString() {
        return "CalledRow";
    }
}
