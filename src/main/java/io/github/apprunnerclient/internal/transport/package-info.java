/** The drivers that do the I/O for a call. */
@NullMarked
package io.github.apprunnerclient.internal.transport;

import org.jspecify.annotations.NullMarked;
