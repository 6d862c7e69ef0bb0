/**
 * All that refers to types and members which AWS SDK 2.30 lacks. Nothing names these classes but strings: {@code .sdk} makes
 * them where it finds what they refer to, and the SDK's warm-up reads its provider's name in a service file.
 */
@NullMarked
package io.github.apprunnerclient.internal.newersdk;

import org.jspecify.annotations.NullMarked;
