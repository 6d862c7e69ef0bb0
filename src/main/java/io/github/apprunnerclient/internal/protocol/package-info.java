/** The wire protocol, awsJson1_0: a small codec for each shape, on Jackson's streaming core alone. */
@NullMarked
package io.github.apprunnerclient.internal.protocol;

import org.jspecify.annotations.NullMarked;
