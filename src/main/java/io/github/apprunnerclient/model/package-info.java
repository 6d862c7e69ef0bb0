/**
 * What callers hold: requests, responses, the values inside them, and exceptions.
 *
 * <p>Every class is immutable and so safe for use by several threads; the builders are not. Nothing is validated here:
 * a client checks a request before it sends it, and the service judges the rest.
 *
 * <p>Any plain Jackson {@code ObjectMapper} writes and reads requests, responses and values in the service's own JSON.
 * A request's override configuration and a response's metadata are not part of it.
 *
 * @serial exclude
 */
@NullMarked
package io.github.apprunnerclient.model;

import org.jspecify.annotations.NullMarked;
