/** Puts the clients together out of settings, calls and a driver each. */
@NullMarked
package io.github.apprunnerclient.internal;

import org.jspecify.annotations.NullMarked;
