/** Waiting for something to become what somebody, or App Runner, is making of it. */
@NullMarked
package io.github.apprunnerclient.waiters;

import org.jspecify.annotations.NullMarked;
