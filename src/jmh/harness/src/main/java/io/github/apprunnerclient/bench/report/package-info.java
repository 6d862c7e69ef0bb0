/** What becomes of the figures: medians and spread, ratios, targets and tables. */
package io.github.apprunnerclient.bench.report;
