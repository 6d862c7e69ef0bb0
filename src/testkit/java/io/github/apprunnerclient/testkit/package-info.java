/** Placeholder. */
@NullMarked
package io.github.apprunnerclient.testkit;

import org.jspecify.annotations.NullMarked;
