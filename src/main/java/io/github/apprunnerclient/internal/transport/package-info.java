/**
 * The driver that does the I/O for a call: it sends on a thread of its own, so that the caller, who only waits, can always
 * go in time, whatever the HTTP client does.
 */
@NullMarked
package io.github.apprunnerclient.internal.transport;

import org.jspecify.annotations.NullMarked;
