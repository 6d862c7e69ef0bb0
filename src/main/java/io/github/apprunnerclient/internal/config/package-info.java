/**
 * Builder, system properties, environment and profile file, settled into one object that stays as it is; a default retry
 * strategy is made when an attempt first fails.
 */
@NullMarked
package io.github.apprunnerclient.internal.config;

import org.jspecify.annotations.NullMarked;
