/** Warm calls, by JMH: {@link io.github.apprunnerclient.bench.warm.WarmCalls} takes the contenders in turn. */
package io.github.apprunnerclient.bench.warm;
