/**
 * What a call measures for its {@link software.amazon.awssdk.metrics.MetricPublisher}s: the SDK's tree of
 * {@link software.amazon.awssdk.core.metrics.CoreMetric}s and {@link software.amazon.awssdk.http.HttpMetric}s.
 *
 * <p>{@link io.github.apprunnerclient.internal.metrics.CallMetrics} is what a call tells, whether anybody publishes or not;
 * nothing else of this package is loaded when nobody does.
 */
@NullMarked
package io.github.apprunnerclient.internal.metrics;

import org.jspecify.annotations.NullMarked;
