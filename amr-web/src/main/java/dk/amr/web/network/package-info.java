/**
 * Networks and who is in them, over HTTP.
 */
@NullMarked
package dk.amr.web.network;

import org.jspecify.annotations.NullMarked;
