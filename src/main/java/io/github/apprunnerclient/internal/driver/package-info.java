/**
 * The drivers that do the I/O for a call. {@code BlockingDriver} sends on its caller's thread; {@code AsyncDriver} hands a
 * request to an {@code AsyncSender}, and what ends a step first goes on with the call.
 */
@NullMarked
package io.github.apprunnerclient.internal.driver;

import org.jspecify.annotations.NullMarked;
