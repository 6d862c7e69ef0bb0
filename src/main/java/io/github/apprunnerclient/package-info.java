/** The client for AWS App Runner connections. */
@NullMarked
package io.github.apprunnerclient;

import org.jspecify.annotations.NullMarked;
