/**
 * The client for AWS App Runner: {@link io.github.apprunnerclient.AppRunnerClient} is where to start, or
 * {@link io.github.apprunnerclient.AppRunnerAsyncClient} for asynchronous calls.
 */
@NullMarked
package io.github.apprunnerclient;

import org.jspecify.annotations.NullMarked;
