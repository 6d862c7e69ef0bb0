/**
 * What differs between the versions of the SDK that a program may bring: looked up by name, since this library is compiled
 * with one of the newest.
 */
@NullMarked
package io.github.apprunnerclient.internal.sdk;

import org.jspecify.annotations.NullMarked;
