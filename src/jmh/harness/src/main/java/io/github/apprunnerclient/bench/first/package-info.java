/** First calls, each in a JVM of its own: {@link io.github.apprunnerclient.bench.first.FirstCalls} takes the contenders in turn. */
package io.github.apprunnerclient.bench.first;
