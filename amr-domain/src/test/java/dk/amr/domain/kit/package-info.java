/**
 * The test kit that belongs to the domain: every port at once, in memory, and the fixture of the acceptance
 * document. Embedders test over it, and their own adapters against the contracts.
 */
@NullMarked
package dk.amr.domain.kit;

import org.jspecify.annotations.NullMarked;
