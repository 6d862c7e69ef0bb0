/** Builder, system properties, environment and profile file, settled into one immutable object. */
@NullMarked
package io.github.apprunnerclient.internal.config;

import org.jspecify.annotations.NullMarked;
