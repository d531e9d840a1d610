package dk.amr.web.person;

import org.jspecify.annotations.Nullable;

/** Whether a contact is to be protected. */
record ProtectionBody(@Nullable Boolean isProtected) {}
