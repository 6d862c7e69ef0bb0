/**
 * Measures this client side by side with the official one: {@link io.github.apprunnerclient.bench.Comparison} runs the
 * same call with each, in JVMs of their own, in turn.
 */
@NullMarked
package io.github.apprunnerclient.bench;

import org.jspecify.annotations.NullMarked;
