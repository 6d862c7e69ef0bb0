/**
 * The wire protocol, awsJson1_0, on Jackson's streaming core alone: one reader and one writer of JSON for all shapes.
 */
@NullMarked
package io.github.apprunnerclient.internal.protocol;

import org.jspecify.annotations.NullMarked;
