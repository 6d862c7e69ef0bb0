/** How a program chooses endpoints itself: {@link io.github.apprunnerclient.endpoints.AppRunnerEndpointProvider}. */
@NullMarked
package io.github.apprunnerclient.endpoints;

import org.jspecify.annotations.NullMarked;
