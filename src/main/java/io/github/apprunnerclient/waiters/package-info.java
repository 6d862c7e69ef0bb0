/** Waiters, which poll until a resource or an operation has reached a status. */
@NullMarked
package io.github.apprunnerclient.waiters;

import org.jspecify.annotations.NullMarked;
