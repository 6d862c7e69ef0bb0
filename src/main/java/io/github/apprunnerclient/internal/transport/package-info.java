/**
 * The drivers that do the I/O for a call. The blocking one sends on a thread of its own, so that the caller, who only waits,
 * can always go in time, whatever the HTTP client does. The asynchronous one has nobody wait: what ends a step first goes on
 * with the call.
 */
@NullMarked
package io.github.apprunnerclient.internal.transport;

import org.jspecify.annotations.NullMarked;
