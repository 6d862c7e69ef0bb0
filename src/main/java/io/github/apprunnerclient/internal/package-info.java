/** Puts the client together out of settings, calls and a driver. */
@NullMarked
package io.github.apprunnerclient.internal;

import org.jspecify.annotations.NullMarked;
