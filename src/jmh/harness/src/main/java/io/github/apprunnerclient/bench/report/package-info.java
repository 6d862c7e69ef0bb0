/** What becomes of the figures: medians and spread, ratios, targets, tables and a chart. */
@NullMarked
package io.github.apprunnerclient.bench.report;

import org.jspecify.annotations.NullMarked;
