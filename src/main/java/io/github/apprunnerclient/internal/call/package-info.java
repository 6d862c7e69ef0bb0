/**
 * One API call, without any I/O: it is told what happened, and says what to do next.
 *
 * <p>{@link io.github.apprunnerclient.internal.call.ApiCall} has the order of a call. Time comes from the clocks that
 * {@link io.github.apprunnerclient.internal.call.ApiCallFactory} is given, so that tests turn it by hand; a driver in
 * {@code internal.transport} does what the {@link io.github.apprunnerclient.internal.call.Step}s say.
 */
@NullMarked
package io.github.apprunnerclient.internal.call;

import org.jspecify.annotations.NullMarked;
