/** Waiting for a connection to become what somebody is making of it. */
@NullMarked
package io.github.apprunnerclient.waiters;

import org.jspecify.annotations.NullMarked;
