/**
 * Measures this client side by side with others. {@link io.github.apprunnerclient.bench.first.FirstCalls} compares first
 * calls, each in a JVM of its own, {@link io.github.apprunnerclient.bench.warm.WarmCalls} calls of clients that have made
 * many. {@code speed.md} in the manual has the commands.
 */
package io.github.apprunnerclient.bench;
