/** Warm calls, by JMH: {@link io.github.apprunnerclient.bench.warm.WarmCalls} takes the contenders in turn. */
@NullMarked
package io.github.apprunnerclient.bench.warm;

import org.jspecify.annotations.NullMarked;
