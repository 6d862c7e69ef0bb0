/** One API call without any I/O: it is told what happened, and says what to do next. */
@NullMarked
package io.github.apprunnerclient.internal.call;

import org.jspecify.annotations.NullMarked;
