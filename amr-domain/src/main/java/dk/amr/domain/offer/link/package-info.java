/**
 * What an AMR gets by mail and answers by a personal link (D23): the offer in words, and the one page behind the link.
 */
@Feature
@NullMarked
package dk.amr.domain.offer.link;

import dk.amr.domain.shared.Feature;
import org.jspecify.annotations.NullMarked;
