/**
 * One API call, without any I/O: it is told what happened, and says what to do next.
 *
 * <p>{@link io.github.apprunnerclient.internal.call.ApiCall} has the order of a call. Time comes from the clocks that
 * {@link io.github.apprunnerclient.internal.call.ApiCallFactory} is given, so that tests turn it by hand; a driver in
 * {@code internal.driver} does what the {@link io.github.apprunnerclient.internal.call.Step}s say.
 *
 * <h2>The hooks of execution interceptors</h2>
 *
 * <p>Before the first attempt, once:
 *
 * <ol>
 *   <li>{@code beforeExecution}, {@code modifyRequest}; then the request is checked, and its endpoint found
 *   <li>{@code beforeMarshalling}; then its body is written
 *   <li>{@code afterMarshalling}; then of one interceptor after the other {@code modifyAsyncHttpContent},
 *       {@code modifyHttpContent}, {@code modifyHttpRequest}, which see the operation, the body and the endpoint, and none
 *       of the headers that come later
 * </ol>
 *
 * In every attempt:
 *
 * <ol start="4">
 *   <li>credentials, the other headers, the signature; then {@code beforeTransmission}, which sees it all
 *   <li>the exchange; if it brought a reply, {@code afterTransmission}, then of one interceptor after the other
 *       {@code modifyHttpResponse}, {@code modifyHttpResponseContent}, and {@code beforeUnmarshalling} of all; in an
 *       asynchronous client, whose replies have no stream, then {@code modifyAsyncHttpResponseContent}
 * </ol>
 *
 * At the end, once:
 *
 * <ol start="6">
 *   <li>after a success {@code afterUnmarshalling}, {@code modifyResponse}, {@code afterExecution}
 *   <li>after a failure, be it one of the hooks above, {@code modifyException}, {@code onExecutionFailure}
 * </ol>
 *
 * <p>Hooks that see a request, and {@code onExecutionFailure}, run in the interceptors' order: those of the class path
 * before the client's own. All others run the other way round.
 * {@link io.github.apprunnerclient.internal.call.ExecutionHooks} has a method for each of these points, and does nothing for
 * a client without interceptors; {@link io.github.apprunnerclient.internal.call.ExecutionInterceptors} runs them.
 *
 * <p>All hooks run on the thread that tells the call what happened. The official client runs the failure hooks only
 * for what fails after {@code modifyHttpRequest}, so that tracing scopes opened for any other failure leak.
 */
@NullMarked
package io.github.apprunnerclient.internal.call;

import org.jspecify.annotations.NullMarked;
