/** A client for one call, made by hand on the JDK alone. */
@NullMarked
package io.github.apprunnerclient.bench.floor;

import org.jspecify.annotations.NullMarked;
