/**
 * What the Jackson annotations on the models refer to: the JSON of the wire protocol, for any {@code ObjectMapper}.
 * Loaded by data binding only, never by a call.
 */
@NullMarked
package io.github.apprunnerclient.internal.databind;

import org.jspecify.annotations.NullMarked;
