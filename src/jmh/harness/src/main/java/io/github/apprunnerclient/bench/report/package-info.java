/** What becomes of the figures: medians and spread, ratios, targets, tables and a chart. */
package io.github.apprunnerclient.bench.report;
