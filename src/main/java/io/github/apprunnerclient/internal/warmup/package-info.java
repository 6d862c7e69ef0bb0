/** What a first call needs, got ready before there is one. */
@NullMarked
package io.github.apprunnerclient.internal.warmup;

import org.jspecify.annotations.NullMarked;
