/**
 * All that refers to types which AWS SDK 2.30 lacks: the SDK's warm-up reads its provider's name in a service file, and
 * nothing else names it.
 */
@NullMarked
package io.github.apprunnerclient.internal.newersdk;

import org.jspecify.annotations.NullMarked;
