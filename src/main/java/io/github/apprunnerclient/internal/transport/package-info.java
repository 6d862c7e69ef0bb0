/**
 * The drivers that do the I/O for a call. The blocking one sends on a thread of its own, so that the caller, who only waits,
 * can always go in time, whatever the HTTP client does; but where no limit is set and the HTTP client can abort, the caller
 * sends by itself, which saves most of the CPU of a call that has its reply at once. The asynchronous one has nobody wait:
 * what ends a step first goes on with the call.
 *
 * <p>The default transport is the JDK's {@code HttpURLConnection}; what its first TLS connection takes is loaded when a
 * client is built. Its TLS connections are made over sockets of our own, which can be closed at any moment and know whether
 * they are in use; a request leaves them in one TLS record, unless it is long.
 */
@NullMarked
package io.github.apprunnerclient.internal.transport;

import org.jspecify.annotations.NullMarked;
