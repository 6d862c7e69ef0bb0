/** Where a request goes: from region, FIPS, dual-stack and endpoint override to a URI. */
@NullMarked
package io.github.apprunnerclient.internal.endpoint;

import org.jspecify.annotations.NullMarked;
